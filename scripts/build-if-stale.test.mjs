// @vitest-environment node
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildIfStale } from './build-if-stale.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

const files = { 'src/main.ts': '1', 'content/a.md': 'a', 'package.json': '{}', 'README.md': '' }

test('a site is built once, and again when what it is made of changes', async () => {
  const root = temporaryFolder(files)
  const build = () => buildIfStale(root, '/', fakeBuild(root))
  expect(await build()).toBe(true)
  expect(await build()).toBe(false)
  for (const path of ['src/main.ts', 'content/a.md', 'package.json', 'index.html']) {
    writeFileSync(join(root, path), 'changed')
    expect({ path, built: await build() }).toEqual({ path, built: true })
    expect(await build()).toBe(false)
  }
  writeFileSync(join(root, 'README.md'), 'changed')
  expect(await build()).toBe(false)
})

test('another base is another build', async () => {
  const root = temporaryFolder(files)
  await buildIfStale(root, '/', fakeBuild(root))
  expect(await buildIfStale(root, '/career/', fakeBuild(root))).toBe(true)
  expect(await buildIfStale(root, '/career/', fakeBuild(root))).toBe(false)
})

test('a dist that is gone, or not what was built, is built anew', async () => {
  const root = temporaryFolder(files)
  const build = () => buildIfStale(root, '/', fakeBuild(root))
  await build()
  rmSync(join(root, 'dist/index.html'))
  expect(await build()).toBe(true)
  writeFileSync(join(root, 'dist/index.html'), 'built by hand for another base')
  expect(await build()).toBe(true)
  writeFileSync(join(root, 'node_modules/.cache/crossrung/built.json'), '{ broken')
  expect(await build()).toBe(true)
})

test('a build that fails, or writes nothing, says so and is tried again', async () => {
  const root = temporaryFolder(files)
  await expect(buildIfStale(root, '/', fakeBuild(root, 1))).rejects.toMatchObject({
    plain: true,
    message: 'The build failed; its message is above.',
  })
  expect(await buildIfStale(root, '/', fakeBuild(root))).toBe(true)
  rmSync(join(root, 'dist'), { recursive: true })
  await expect(buildIfStale(root, '/', async () => 0)).rejects.toMatchObject({ plain: true })
})

test('what is edited during a build is built the next time', async () => {
  const root = temporaryFolder(files)
  const build = fakeBuild(root)
  const editedMeanwhile = (...started) => {
    writeFileSync(join(root, 'src/main.ts'), '2')
    return build(...started)
  }
  await buildIfStale(root, '/', editedMeanwhile)
  expect(await buildIfStale(root, '/', build)).toBe(true)
})

function fakeBuild(root, code = 0) {
  return async (_command, { env }) => {
    mkdirSync(join(root, 'dist'), { recursive: true })
    writeFileSync(join(root, 'dist/index.html'), `built for ${env.BASE}`)
    return code
  }
}
