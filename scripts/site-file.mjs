import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * @typedef {{ path: string, stamp: string }} SiteFile the stamp changes when the file does
 *
 * The file that answers a path: the file itself, or the index.html of that folder.
 * @param {string} root the site's folder, its real path
 * @param {string} path as `sitePath` gives it
 * @returns {Promise<SiteFile | undefined>}
 */
export async function siteFile(root, path) {
  const names = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}/index.html`]
  for (const name of names) {
    const file = await fileAt(root, name)
    if (file !== undefined) return file
  }
  return undefined
}

async function fileAt(root, name) {
  try {
    const path = await realpath(join(root, name))
    // A link may lead out of the site.
    if (!path.startsWith(root + sep)) return undefined
    const found = await stat(path)
    return found.isFile() ? { path, stamp: `${found.mtimeMs} ${found.size}` } : undefined
  } catch {
    return undefined
  }
}
