import { extname } from 'node:path'

/**
 * A file's Content-Type, by its name, and whether it is worth compressing.
 * @param {string} path
 */
export function mediaType(path) {
  const extension = extname(path).toLowerCase()
  const text = texts[extension]
  if (text !== undefined) return { type: `${text}; charset=utf-8`, isText: true }
  return { type: binaries[extension] ?? 'application/octet-stream', isText: false }
}

const texts = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
}

const binaries = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}
