import { builtPages, builtText } from './site-files.ts'

/** Every link of the built pages that leads to no page, or to a place that its page does not have: "page: link". */
export function linksAstray(): readonly string[] {
  const pages = new Map(builtPages().map((file) => [file, builtText(file)]))
  const ids = new Map([...pages].map(([file, html]) => [file, idsIn(html)]))
  return [...pages].flatMap(([file, html]) =>
    linksIn(html)
      .filter((link) => {
        const { target, fragment } = targetOf(link, file)
        const known = ids.get(target)
        return known === undefined || (fragment !== '' && !known.has(fragment))
      })
      .map((link) => `${file}: ${link}`),
  )
}

function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))
}

/** Those within the site. */
function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/<a [^>]*?href="([/#][^"]*)"/g)].map(([, href = '']) => href)
}

function targetOf(link: string, from: string) {
  const [address = '', fragment = ''] = link.split('#')
  const [path = ''] = address.split('?')
  const target = path === '' ? from : `${path}/index.html`.replace(/^\/+/, '')
  return { target, fragment }
}
