/**
 * A built page as it would be if it had no script: what it could paint soonest.
 * @param {string} html
 */
export function withoutScripts(html) {
  return html
    .replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replaceAll(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, '')
}
