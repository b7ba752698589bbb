/**
 * The path below the base that a request's target asks for, as in "/roles/team-lead", or why there is none.
 * @param {string} target what stands in the request line
 * @param {string} base with a slash at both ends
 * @returns {{ code: 'path', path: string } | { code: 'folder' } | { code: 'malformed' } | { code: 'nothing' }}
 *   folder: the base without the slash at its end
 */
export function sitePath(target, base) {
  const whole = decoded(target.split(/[?#]/, 1)[0])
  if (whole === undefined || !whole.startsWith('/') || whole.includes('\0')) {
    return { code: 'malformed' }
  }
  if (`${whole}/` === base) return { code: 'folder' }
  if (!whole.startsWith(base)) return { code: 'nothing' }
  const path = `/${whole.slice(base.length)}`
  return isPrivate(path) ? { code: 'nothing' } : { code: 'path', path }
}

/** Dot files and "..", empty names, what Windows reads as a separator or a drive, and what is meant for hosts. */
function isPrivate(path) {
  return /\/[./]|[\\:]/.test(path) || path === '/_headers' || path === '/_redirects'
}

function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
