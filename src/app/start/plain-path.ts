/** The path with every run of slashes as one: two at its beginning would name another host. */
export function singleSlashes(pathname: string): string {
  return pathname.replace(/\/{2,}/g, '/')
}

/** The path of the site's folder with the slash at its end; any other path as it is. */
export function folderWithSlash(pathname: string, base: string): string {
  return `${pathname}/` === base ? base : pathname
}

/** The path without the name of the page's file, under which a server gives the same page. */
export function withoutFileName(pathname: string): string {
  return pathname.replace(/\/index\.html$/, '/')
}
