// @vitest-environment node
import { symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { serveSite } from './serve.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

const files = {
  'index.html': '<h1>Map</h1>',
  '404.html': '<h1>No such page</h1>',
  'roles/team-lead/index.html': '<h1>Team Lead</h1>',
  'roles/größe/index.html': '<h1>Größe</h1>',
  'assets/app-BTNHPj5m.js': 'console.log("app")\n'.repeat(200),
  'sw.js': 'addEventListener("install", () => {})',
  'icon.png': 'not really a picture',
  '.env': 'SECRET=1',
  '.git/config': 'secret',
  _headers: [
    '/*',
    "  Content-Security-Policy: default-src 'none'",
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
  ].join('\n'),
}

test('a page answers with and without its slash, and is not redirected', async () => {
  const ask = await served()
  for (const path of ['/roles/team-lead', '/roles/team-lead/', '/roles/team-lead?view=list']) {
    expect(await ask(path)).toMatchObject({ status: 200, text: '<h1>Team Lead</h1>' })
  }
  expect(await ask('/')).toMatchObject({ status: 200, text: '<h1>Map</h1>' })
  expect(await ask('/roles/gr%C3%B6%C3%9Fe')).toMatchObject({ status: 200 })
})

test('an unknown address gets the 404 page with status 404, never cached', async () => {
  const ask = await served()
  for (const path of ['/roles', '/nowhere', '/assets/gone.js', '/404.html', '/icon.png/']) {
    const { status, text, headers } = await ask(path)
    expect({ path, status, text }).toEqual({ path, status: 404, text: '<h1>No such page</h1>' })
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers['content-security-policy']).toBe("default-src 'none'")
  }
})

test('no address leads out of the site or to what is hidden in it', async () => {
  const ask = await served()
  const paths = [
    '/../secret.txt',
    '/roles/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%2e%2e%2f%2e%2e%2fetc/passwd',
    '//etc/passwd',
    '/.env',
    '/.git/config',
    '/roles/%2eenv',
    '/_headers',
    '/link.txt',
    '/linked/secret.txt',
  ]
  for (const path of paths) {
    expect({ path, ...(await ask(path)) }).toMatchObject({ path, status: 404 })
  }
})

test('an address that cannot be decoded is a bad request', async () => {
  const ask = await served()
  for (const path of ['/%', '/%zz', '/%c3%28', '/%00', 'roles']) {
    expect({ path, ...(await ask(path)) }).toMatchObject({ path, status: 400 })
  }
})

test('only GET and HEAD are answered', async () => {
  const ask = await served()
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
    expect(await ask('/', { method })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    })
  }
  const head = await ask('/', { method: 'HEAD' })
  expect(head).toMatchObject({ status: 200, text: '', headers: { 'content-length': '12' } })
})

test('hashed assets are kept for good, pages and the worker are asked for again', async () => {
  const ask = await served()
  const asset = await ask('/assets/app-BTNHPj5m.js')
  expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await ask('/')).headers['cache-control']).toBe('no-cache')
  expect((await ask('/sw.js')).headers).toMatchObject({
    'cache-control': 'no-cache',
    'content-type': 'text/javascript; charset=utf-8',
  })
})

test('what the browser has already is not sent again', async () => {
  const ask = await served()
  const { etag } = (await ask('/')).headers
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await ask('/', { headers: { 'if-none-match': known } })
    expect(again).toMatchObject({ status: 304, text: '', headers: { etag } })
    expect(again.headers['content-security-policy']).toBe("default-src 'none'")
  }
  expect(await ask('/', { headers: { 'if-none-match': '"other"' } })).toMatchObject({ status: 200 })
})

test('text is compressed as the browser likes it, pictures are not', async () => {
  const ask = await served()
  const path = '/assets/app-BTNHPj5m.js'
  const plain = await ask(path)
  const brotli = await ask(path, { headers: { 'accept-encoding': 'gzip, deflate, br' } })
  const gzip = await ask(path, { headers: { 'accept-encoding': 'gzip' } })
  expect(plain.headers).not.toHaveProperty('content-encoding')
  expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' })
  expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' })
  expect(brotliDecompressSync(brotli.bytes).toString()).toBe(plain.text)
  expect(gunzipSync(gzip.bytes).toString()).toBe(plain.text)
  expect(new Set([plain, brotli, gzip].map(({ headers }) => headers.etag)).size).toBe(3)
  const picture = await ask('/icon.png', { headers: { 'accept-encoding': 'br' } })
  expect(picture.headers).toMatchObject({ 'content-type': 'image/png' })
  expect(picture.headers).not.toHaveProperty('content-encoding')
})

test('a site built anew is served anew', async () => {
  const root = temporaryFolder(files)
  const ask = await served({ root })
  const before = await ask('/')
  writeFileSync(join(root, 'index.html'), '<h1>A new map</h1>')
  const after = await ask('/', { headers: { 'if-none-match': before.headers.etag } })
  expect(after).toMatchObject({ status: 200, text: '<h1>A new map</h1>' })
})

test('under a base everything lies below it, and nothing beside it', async () => {
  const ask = await served({ base: '/career/' })
  for (const path of ['/career/', '/career/?view=list']) {
    expect(await ask(path)).toMatchObject({ status: 200, text: '<h1>Map</h1>' })
  }
  const asset = await ask('/career/assets/app-BTNHPj5m.js')
  expect(asset.headers['cache-control']).toContain('immutable')
  for (const path of ['/', '/roles/team-lead', '/careers', '/career/nowhere']) {
    expect({ path, ...(await ask(path)) }).toMatchObject({ path, status: 404 })
  }
})

test.each([
  ['/career', '/career/'],
  ['/c%61reer', '/career/'],
  ['/career?view=list&x=//elsewhere.example', '/career/?view=list&x=//elsewhere.example'],
  ['/career#x', '/career/'],
])('the folder without its slash, %s, leads to %s, query and all', async (path, location) => {
  const ask = await served({ base: '/career/' })
  const answer = await ask(path)
  expect(answer).toMatchObject({ status: 301, text: '', headers: { location } })
  expect(answer.headers['cache-control']).toBe('no-cache')
})

test('a folder without a site is refused in one sentence', async () => {
  const dir = temporaryFolder()
  await expect(serveSite({ dir, port: 0 })).rejects.toMatchObject({
    plain: true,
    message: expect.stringContaining('npm run build'),
  })
})

test('a taken port is refused as such', async () => {
  const dir = temporaryFolder(files)
  const first = await serveSite({ dir, port: 0 })
  onTestFinished(first.close)
  await expect(serveSite({ dir, port: first.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

async function served({ root = temporaryFolder(files), base = '/' } = {}) {
  const outside = temporaryFolder({ 'secret.txt': 'secret' })
  symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'))
  symlinkSync(outside, join(root, 'linked'))
  const site = await serveSite({ dir: root, base, port: 0 })
  onTestFinished(site.close)
  return (path, options) => ask(site.port, path, options)
}

/** With node:http, since fetch would tidy the path up first. */
function ask(port, path, { method = 'GET', headers = {} } = {}) {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const { statusCode: status, headers } = response
        resolve({ status, headers, bytes, text: bytes.toString() })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}
