import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Vault } from '#content/vault.ts'

/** Every file below a folder but hidden ones (an editor's own), in order of path; the text of those that are text to a vault. */
export function readVault(folder: string): Vault {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: relative(folder, file).split(sep).join('/') }))
    .filter(({ path }) => !path.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file, path }) => ({ path, text: isText(path) ? readFileSync(file, 'utf8') : '' }))
}

function isText(path: string): boolean {
  return /\.(?:md|yaml)$/.test(path)
}
