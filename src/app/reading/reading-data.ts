import * as loaders from 'virtual:crossrung/pages'
import { type Resource, resource } from '#ui/resource.ts'

/** What each page to read shows, by its id; a move's is `FROM--TO`. */
export const rolePage = byId(loaders.rolePages)
export const skillPage = byId(loaders.skillPages)
export const movePage = byId(loaders.movePages)
export const trackPage = byId(loaders.trackPages)
export const guidePage = byId(loaders.guidePages)

export const sourceList = resource(() => import('virtual:crossrung/sources'))
export const figures = resource(async () => (await import('virtual:crossrung/figures')).figures)

type Load<Page> = () => Promise<{ readonly page: Page }>

function byId<Page>(all: ReadonlyMap<string, Load<Page>>): (id: string) => Resource<Page> {
  const pages = new Map(
    [...all].map(([id, load]) => [id, resource(async () => (await load()).page)]),
  )
  return (id) => {
    const found = pages.get(id)
    if (found === undefined) throw new Error(`The build made no page for "${id}".`)
    return found
  }
}
