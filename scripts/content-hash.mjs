import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * One hash over the paths and bytes of files and of all files in folders; a name that does not exist counts as empty.
 * @param {string} root
 * @param {readonly string[]} names paths below root, in any order
 */
export async function contentHash(root, names) {
  const found = await Promise.all(names.map((name) => filesBelow(root, name)))
  const paths = [...new Set(found.flat())].sort()
  const hash = createHash('sha256')
  for (const path of paths) {
    const bytes = await readFile(join(root, path))
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

async function filesBelow(root, name) {
  const entries = await readdir(join(root, name), { withFileTypes: true }).catch(noFolder)
  if (entries === 'missing') return []
  if (entries === 'file') return [name]
  const below = await Promise.all(entries.map((entry) => filesBelow(root, `${name}/${entry.name}`)))
  return below.flat()
}

function noFolder(error) {
  if (error.code === 'ENOTDIR') return 'file'
  if (error.code === 'ENOENT') return 'missing'
  throw error
}
