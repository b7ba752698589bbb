/** The folder that the site lies in, without a slash at its end: '' or '/career'. */
export const siteBase = import.meta.env.BASE_URL.replace(/\/$/, '')

/** The path of one of the site's own addresses, below its base; undefined for any other address. */
export function pathBelowBase({ origin, pathname }: URL): string | undefined {
  if (origin !== location.origin) return undefined
  if (pathname === siteBase) return '/'
  return pathname.startsWith(`${siteBase}/`) ? pathname.slice(siteBase.length) : undefined
}
