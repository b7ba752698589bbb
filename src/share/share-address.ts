/** The address that opens a share. `base` is where the product lives, as in `https://example.org/career/`. */
export function shareAddress(base: string, text: string): string {
  return `${base.replace(/\/*$/, '/')}shared#${text}`
}

/**
 * The address of a page, with nothing of the person in it: without fragment,
 * and with only the parameters that choose what the page shows.
 */
export function pageAddress(href: string): string {
  const { origin, pathname, search } = new URL(href)
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => parametersOfPages.includes(pair.split('=')[0] ?? ''))
  return `${origin}${pathname}${kept.length > 0 ? `?${kept.join('&')}` : ''}`
}

const parametersOfPages: readonly string[] = ['roles', 'skill', 'view']
