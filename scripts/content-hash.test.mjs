// @vitest-environment node
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentHash } from './content-hash.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

const names = ['src', 'index.html', 'missing']

test('the hash changes with any file, and only then', async () => {
  const root = temporaryFolder({
    'src/deep/a.ts': 'a',
    'src/b.ts': 'b',
    'index.html': '',
    'c.md': '',
  })
  const seen = [await contentHash(root, names)]
  expect(await contentHash(root, names.toReversed())).toBe(seen[0])
  writeFileSync(join(root, 'c.md'), 'not among the names')
  expect(await contentHash(root, names)).toBe(seen[0])

  const changes = [
    () => writeFileSync(join(root, 'src/deep/a.ts'), 'A'),
    () => writeFileSync(join(root, 'index.html'), '<p>'),
    () => writeFileSync(join(root, 'src/new.ts'), ''),
    () => rmSync(join(root, 'src/b.ts')),
    () => rmSync(join(root, 'src'), { recursive: true }),
  ]
  for (const change of changes) {
    change()
    seen.push(await contentHash(root, names))
  }
  expect(new Set(seen).size).toBe(changes.length + 1)
})

test('text that moves from one file to the next is a change', async () => {
  const one = temporaryFolder({ 'src/a': 'xy', 'src/b': 'z' })
  const other = temporaryFolder({ 'src/a': 'x', 'src/b': 'yz' })
  expect(await contentHash(one, ['src'])).not.toBe(await contentHash(other, ['src']))
})
