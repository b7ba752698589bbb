/** The path with every run of slashes as one: two at its beginning would name another host. */
export function singleSlashes(pathname: string): string {
  return pathname.replace(/\/{2,}/g, '/')
}

/** The path without the name of the page's file, under which a server gives the same page. */
export function withoutFileName(pathname: string): string {
  return pathname.replace(/\/index\.html$/, '/')
}
