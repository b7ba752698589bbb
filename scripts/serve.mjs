import { readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { chosenEncoding, encodedFiles } from './encoded-files.mjs'
import { headersFor, parseHeadersFile } from './headers-file.mjs'
import { listenLocal } from './listen-local.mjs'
import { mediaType } from './media-type.mjs'
import { plainError, runAsScript } from './run-as-script.mjs'
import { onStopSignal } from './run-command.mjs'
import { siteBase } from './site-base.mjs'
import { siteFile } from './site-file.mjs'
import { sitePath } from './site-path.mjs'
import { wantedPort } from './wanted-port.mjs'

/**
 * Serves a built site as its hosts do: clean paths, its own 404.html, and the headers of its `_headers` file.
 * @param {{ dir: string, base?: string, port: number, host?: string }} options
 *   port: 0 takes any free one; host: without it, this machine only
 * @returns {Promise<{ port: number, url: string, close: () => Promise<void> }>} rejects with code EADDRINUSE when the port is taken
 */
export async function serveSite({ dir, base = '/', port, host }) {
  const site = await openSite(dir, base)
  const listener = (request, response) => {
    respond(site, request).then(
      (answer) => send(request, response, answer),
      (error) => {
        console.error(error)
        response.writeHead(500).end()
      },
    )
  }
  const server = await listenLocal(listener, port, host === undefined ? undefined : [host])
  return { ...server, url: `http://${host ?? 'localhost'}:${server.port}${site.base}` }
}

async function openSite(dir, base) {
  const root = await realpath(dir).catch(() => undefined)
  if (root === undefined || (await siteFile(root, '/')) === undefined) {
    throw plainError(`There is no site in ${dir}: it has no index.html. Run "npm run build" first.`)
  }
  const rules = parseHeadersFile(await readFile(join(root, '_headers'), 'utf8').catch(() => ''))
  return { root, base: siteBase(base), rules, encoded: encodedFiles() }
}

async function respond(site, { method, url, headers }) {
  const asked = sitePath(url, site.base)
  const path = asked.code === 'path' ? asked.path : '/'
  const always = { 'cache-control': 'no-cache', ...headersFor(site.rules, path) }
  if (method !== 'GET' && method !== 'HEAD') {
    return sentence(405, 'Only GET and HEAD are answered here.', { ...always, allow: 'GET, HEAD' })
  }
  if (asked.code === 'folder') return moved(site.base + (/\?[^#]*/.exec(url)?.[0] ?? ''), always)
  if (asked.code === 'malformed') return sentence(400, 'This address cannot be read.', always)
  const file = asked.code === 'path' ? await siteFile(site.root, path) : undefined
  if (file === undefined || path === '/404.html') return missing(site, headers, always)
  return found(site, file, headers, always)
}

/** As hosts do with a folder that is asked for without its slash. */
function moved(location, headers) {
  return { status: 301, headers: { ...headers, location } }
}

async function found(site, file, headers, always) {
  const { bytes, etag, about } = await representation(site, file, headers)
  const unchanged = etags(headers['if-none-match']).some((known) => known === etag || known === '*')
  if (unchanged) return { status: 304, headers: { ...always, etag, vary: 'accept-encoding' } }
  return { status: 200, headers: { ...about, etag, ...always }, bytes }
}

async function missing(site, headers, always) {
  const uncached = { ...always, 'cache-control': 'no-cache' }
  const page = await siteFile(site.root, '/404.html')
  if (page === undefined) return sentence(404, 'There is no such page.', uncached)
  const { bytes, about } = await representation(site, page, headers)
  return { status: 404, headers: { ...about, ...uncached }, bytes }
}

async function representation(site, file, headers) {
  const { type, isText } = mediaType(file.path)
  const encoding = isText ? chosenEncoding(headers['accept-encoding'] ?? '') : 'identity'
  const about = {
    'content-type': type,
    ...(isText && { vary: 'accept-encoding' }),
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  }
  return { ...(await site.encoded(file, encoding)), about }
}

function sentence(status, text, headers) {
  const type = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' }
  return { status, headers: { ...headers, ...type }, bytes: Buffer.from(`${text}\n`) }
}

function etags(text = '') {
  return text.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
}

function send({ method }, response, { status, headers, bytes }) {
  const length = bytes === undefined ? {} : { 'content-length': bytes.length }
  response.writeHead(status, { ...headers, ...length })
  response.end(method === 'HEAD' ? undefined : bytes)
}

await runAsScript(import.meta.url, async () => {
  const [, , dir = 'dist', port = process.env.PORT] = process.argv
  const site = await serveSite({ dir, base: process.env.BASE, port: wantedPort(port) }).catch(
    (error) => {
      if (error.code === 'EADDRINUSE') throw plainError(`Port ${error.port} is taken.`)
      throw error
    },
  )
  onStopSignal(async () => {
    await site.close()
    process.exit(0)
  })
  console.log(site.url)
})
