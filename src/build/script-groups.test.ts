import { expect, test } from 'vitest'
import { scriptGroup } from './script-groups.ts'

const entry = '/src/app/entry.tsx'
const parts = [
  '/src/app/pages/assess-page.tsx',
  '/src/app/pages/shared-page.tsx',
  '/src/app/pages/compare-page.tsx',
  '/src/app/pages/not-found-page.tsx',
  '/src/app/shell/find-place.tsx',
  '/src/app/reading/reading-place.tsx',
  '/src/app/reading/skill-page.tsx',
  '\0virtual:crossrung/role/cto',
] as const
const [assess, shared, compare, notFound, find, reading, skill, cto] = parts

/** What imports each module statically; the parts load later, as the entry asks for them. */
const importers: Readonly<Record<string, readonly string[]>> = {
  [entry]: ['/index.html'],
  '/src/ui/link.tsx': [entry, compare],
  '/src/ui/button.tsx': ['/src/ui/link.tsx'],
  '/src/features/reading/prose.tsx': [reading, skill],
  '/src/features/reading/levels.tsx': [skill],
  '/src/share/read-body.ts': ['/src/share/decode-share.ts'],
  '/src/share/decode-share.ts': [shared, notFound],
  '\0virtual:crossrung/registry': ['/src/share/read-body.ts'],
  '/src/domain/search/find.ts': [find, notFound],
  '/src/domain/growth.ts': [assess, shared],
  '/src/domain/say-day.ts': [assess, skill],
  '/src/domain/comparison.ts': [compare],
}
const modules = {
  getModuleInfo: (id: string) => ({
    importers: importers[id] ?? [],
    dynamicImporters: parts.some((part) => part === id) ? [entry] : [],
  }),
}

test.each([
  [entry, 'first'],
  ['/src/ui/link.tsx', 'first'],
  ['/src/ui/button.tsx', 'first'],
  [reading, 'reading'],
  [skill, 'reading'],
  ['/src/features/reading/prose.tsx', 'reading'],
  ['/src/features/reading/levels.tsx', 'reading'],
  ['/src/share/read-body.ts', 'links'],
  ['\0virtual:crossrung/registry', 'links'],
  ['/src/domain/search/find.ts', 'find'],
  ['/src/domain/growth.ts', 'answers'],
  ['/src/domain/say-day.ts', 'common'],
  ['/src/domain/comparison.ts', undefined],
  [compare, undefined],
  [cto, undefined],
])('%s goes into %s', (id, group) => {
  expect(scriptGroup(entry, id, modules)).toBe(group)
})
