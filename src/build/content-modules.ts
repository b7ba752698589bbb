import type { VaultContent } from '#content/compile-vault.ts'

export const modulePrefix = 'virtual:crossrung/'

/**
 * The modules that the app imports instead of parsing a vault. Each is plain data:
 * `ladder` at once, the rest when something that shows it opens.
 */
export function contentModules(content: VaultContent): ReadonlyMap<string, string> {
  const { ladder, roles, skills, tracks, factors, questions } = content
  const loaders = roles.map(
    ({ id }) =>
      `${JSON.stringify(id)}: () => import(${JSON.stringify(`${modulePrefix}role/${id}`)})`,
  )
  return new Map([
    ['ladder', asModule('ladder', ladder)],
    ['skills', asModule('skills', skills)],
    ['tracks', asModule('tracks', tracks)],
    ['questions', `${asModule('questions', questions)}\n${asModule('factors', factors)}`],
    ['roles', `export const roleLoaders = new Map(Object.entries({${loaders.join(',')}}))`],
    ...roles.map((role) => [`role/${role.id}`, asModule('role', role)] as const),
  ])
}

function asModule(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)}`
}
