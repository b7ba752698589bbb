import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** `root`: the folder of the product; `cwd`: where the user stands. Both absolute. */
export type Place = { readonly root: string; readonly cwd: string }

export type Folder =
  | { readonly ok: true; readonly folder: string }
  | { readonly ok: false; readonly problem: string }

/** The folder of a vault that the user names, from where they stand; the product's own when they name none. */
export function vaultFolder(path: string | undefined, { root, cwd }: Place): Folder {
  const folder = path === undefined ? join(root, 'content') : resolve(cwd, path)
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found?.isDirectory()) return { ok: true, folder }
  const cause = found === undefined ? 'There is nothing at' : 'No folder, but a file, is at'
  return {
    ok: false,
    problem: `${cause} "${path ?? folder}". Name the folder of a vault, from where you are: ${cwd}`,
  }
}
