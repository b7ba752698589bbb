/**
 * @typedef {{ pattern: string, headers: readonly (readonly [name: string, value: string])[] }} HeaderRule
 *
 * A `_headers` file as Netlify and Cloudflare Pages read it: a path pattern, below it indented "Name: value" lines.
 * @param {string} text
 * @returns {readonly HeaderRule[]}
 */
export function parseHeadersFile(text) {
  const rules = []
  for (const line of text.split(/\r?\n/)) {
    const words = line.trim()
    if (words === '' || words.startsWith('#')) continue
    if (words === line.trimEnd()) rules.push({ pattern: words, headers: [] })
    else rules.at(-1)?.headers.push(nameAndValue(words))
  }
  return rules
}

/**
 * The headers that the rules give a path, names in lower case; two values of one name are joined, as those hosts do.
 * @param {readonly HeaderRule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  const headers = {}
  for (const [name, value] of rules.flatMap((rule) => (matches(rule, path) ? rule.headers : []))) {
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value
  }
  return headers
}

function nameAndValue(words) {
  const colon = words.indexOf(':')
  if (colon < 1) throw new Error(`_headers: "${words}" is not a header. Write "Name: value".`)
  return [words.slice(0, colon).trim().toLowerCase(), words.slice(colon + 1).trim()]
}

function matches({ pattern }, path) {
  const [start, ...rest] = pattern.split('*')
  if (rest.length === 0) return path === pattern
  return path.startsWith(start) && path.endsWith(rest.join('*'))
}
