import type { VaultContent } from '#content/compile-vault.ts'
import { pagesToRead } from '#content/pages-to-read.ts'
import { ladderModule } from './ladder-module.ts'

export const modulePrefix = 'virtual:crossrung/'

/**
 * The modules that the app imports instead of parsing a vault. Each is data, and no parser:
 * `ladder` at once, the rest when something that shows it opens.
 */
export function contentModules(content: VaultContent): ReadonlyMap<string, string> {
  const { ladder, roles, skills, tracks, factors, questions, registry } = content
  return new Map([
    ['ladder', ladderModule(ladder)],
    ['titles', titlesModule(roles)],
    ['skills', asModule({ skills })],
    ['tracks', asModule({ tracks })],
    ['registry', asModule({ registry })],
    ['questions', asModule({ questions, factors })],
    [
      'roles',
      asLoaders(
        'roleLoaders',
        'role',
        roles.map(({ id }) => id),
      ),
    ],
    ...roles.map((role) => [`role/${role.id}`, asModule({ role })] as const),
    ...readingModules(content),
  ])
}

/** What roles are also called: only Find needs it, which loads when it is wanted. */
function titlesModule(roles: VaultContent['roles']): string {
  const titles = roles.map(({ id, alsoCalled }) => [id, alsoCalled.map(({ text }) => text)])
  return `export const titles = new Map(${JSON.stringify(titles)})`
}

/** A module a page to read, the loaders of them all, and what lists of guides and sources show. */
function readingModules(content: VaultContent): readonly (readonly [string, string])[] {
  const { guideList, sources, judgements, figures, ...pages } = pagesToRead(content)
  const kinds = [
    ['rolePages', 'role-page', pages.roles],
    ['skillPages', 'skill-page', pages.skills],
    ['movePages', 'move-page', pages.moves],
    ['trackPages', 'track-page', pages.tracks],
    ['guidePages', 'guide-page', pages.guides],
  ] as const
  const loaders = kinds.map(([name, folder, all]) => asLoaders(name, folder, [...all.keys()]))
  return [
    ['pages', loaders.join('\n')],
    ['guides', asModule({ guides: guideList })],
    ['sources', asModule({ sources, judgements })],
    ['figures', asModule({ figures })],
    ...kinds.flatMap(([, folder, all]) =>
      [...all].map(([id, page]) => [`${folder}/${id}`, asModule({ page })] as const),
    ),
  ]
}

/** A map from ids to functions that import the module of each. */
function asLoaders(name: string, folder: string, ids: readonly string[]): string {
  const loaders = ids.map(
    (id) =>
      `${JSON.stringify(id)}: () => import(${JSON.stringify(`${modulePrefix}${folder}/${id}`)})`,
  )
  return `export const ${name} = new Map(Object.entries({${loaders.join(',')}}))`
}

function asModule(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
    .join('\n')
}
