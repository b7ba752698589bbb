/**
 * The folder that the site lies in, with a slash at both ends: '/' or '/career/'. Without the one at its end a link to
 * it would lead out of what the worker answers.
 */
export const siteBase = import.meta.env.BASE_URL

/** The path of one of the site's own addresses, below its base; undefined for any other address. */
export function pathBelowBase({ origin, pathname }: URL): string | undefined {
  if (origin !== location.origin || !pathname.startsWith(siteBase)) return undefined
  return pathname.slice(siteBase.length - 1)
}
