// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from './temporary-folder.mjs'
import { unitTests } from './unit-tests.mjs'

test('every test is of one kind, and none that reaches for more than its own is pure', () => {
  const root = temporaryFolder({
    'src/domain/a.test.ts': "import { test } from 'vitest'",
    'src/domain/a.ts': '',
    'src/domain/b.test.ts': "import { test, vi } from 'vitest'",
    'src/content/c.test.ts': '// @vitest-environment happy-dom',
    'src/share/qr/d.test.ts': "import { test } from 'vitest'",
    'src/state/e.test.ts': "import { test } from 'vitest'",
    'src/app/f.test.tsx': '// @vitest-environment happy-dom',
    'src/features/f.test.ts': '',
    'src/features/f.test.tsx': '',
    'tests/g.test.ts': '',
    'tests/h.spec.ts': '',
    'scripts/i.test.mjs': '',
  })
  expect(unitTests(root)).toEqual({
    pure: [
      'src/domain/a.test.ts',
      'src/features/f.test.ts',
      'src/share/qr/d.test.ts',
      'tests/g.test.ts',
    ],
    page: ['src/app/f.test.tsx', 'src/content/c.test.ts'],
    rest: [
      'src/domain/b.test.ts',
      'src/features/f.test.tsx',
      'src/state/e.test.ts',
      'scripts/i.test.mjs',
    ],
  })
})

test('none puts another module in the place of one, which would stay for those that run after it', () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const files = Object.values(unitTests(root)).flat()
  expect(files.length).toBeGreaterThan(150)
  const mocks = /\bvi\s*\.\s*(?:do)?[Mm]ock\(/
  expect(files.filter((file) => mocks.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
})
