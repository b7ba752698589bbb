// @vitest-environment node
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chosenEncoding, encodedFiles } from './encoded-files.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

test.each([
  ['', 'identity'],
  ['deflate', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.2, gzip;q=0.8', 'gzip'],
  ['gzip;q=0.5, BR;q=0.5', 'br'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['identity, *;q=0', 'identity'],
  ['br;q=nonsense', 'identity'],
])('a browser that accepts "%s" is sent %s', (accepted, encoding) => {
  expect(chosenEncoding(accepted)).toBe(encoding)
})

test('a file is encoded once as long as it stays as it is', async () => {
  const path = join(temporaryFolder({ 'a.txt': 'hello' }), 'a.txt')
  const encoded = encodedFiles()
  const first = await encoded({ path, stamp: '1' }, 'br')
  expect(await encoded({ path, stamp: '1' }, 'br')).toBe(first)
  expect(await encoded({ path, stamp: '2' }, 'br')).not.toBe(first)
})

test('a file that could not be read is tried again', async () => {
  const root = temporaryFolder({ 'b.txt': 'hello' })
  const encoded = encodedFiles()
  const file = { path: join(root, 'a.txt'), stamp: '1' }
  await expect(encoded(file, 'gzip')).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(encoded({ ...file, path: join(root, 'b.txt') }, 'gzip')).resolves.toBeDefined()
  await expect(encoded(file, 'gzip')).rejects.toMatchObject({ code: 'ENOENT' })
})
