import type { ReportIn } from './problem.ts'
import type { Vault, VaultFile } from './vault.ts'

export const folders = [
  'tracks',
  'roles',
  'moves',
  'skills',
  'factors',
  'questions',
  'guides',
] as const
export type Folder = (typeof folders)[number]
export type Filed = Readonly<Record<Folder, readonly VaultFile[]>>

/** A vault's files by the folder of their kind; a file that has no place is reported. */
export function fileByFolder(vault: Vault, reportIn: ReportIn): Filed {
  const filed: Record<Folder, VaultFile[]> = {
    tracks: [],
    roles: [],
    moves: [],
    skills: [],
    factors: [],
    questions: [],
    guides: [],
  }
  for (const file of vault) {
    const folder = folders.find((name) => file.path.startsWith(`${name}/`))
    if (folder !== undefined && /^[a-z]+\/[^/]+\.md$/.test(file.path)) filed[folder].push(file)
    else if (!['README.md', 'ladder.md', 'sources.yaml', 'registry.yaml'].includes(file.path)) {
      reportIn(file.path)(1, { code: 'stray-file' })
    }
  }
  return filed
}

/** A file's name without its folder and ending: its id. */
export function nameOf({ path }: Pick<VaultFile, 'path'>): string {
  return path.slice(path.indexOf('/') + 1, -'.md'.length)
}
