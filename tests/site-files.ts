import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

/** A built file's text, by its path below the site's root. */
export function builtText(path: string): string {
  return readFileSync(join(dist, path), 'utf8')
}

/** Every built page, by its path: "index.html", "roles/cto/index.html", …. */
export function builtPages(): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort()
}

/** Every built script that pages load: "assets/first-BB19HZmC.js", …. */
export function builtScripts(): readonly string[] {
  const files = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js'))
  return files.map((file) => `assets/${file}`)
}

/** The scripts that one loads before it runs. */
export function importsOf(script: string): readonly string[] {
  const named = builtText(script).matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)
  return [...named].map(([, file]) => `assets/${file}`)
}

/** Bytes on the wire at brotli's best, as a good host sends them. */
export function brotliSize(path: string): number {
  return brotliCompressSync(readFileSync(join(dist, path)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length
}

/** The addresses of the scripts that a page names. */
export function scriptsOf(html: string): readonly string[] {
  const named = html.matchAll(/<(?:script|link rel="modulepreload")[^>]*? (?:src|href)="([^"]+)"/g)
  return [...new Set([...named].flatMap(([, address]) => address ?? []))]
}
