import { Link, useLocation, useSearchParams } from 'react-router'
import { useHydrated } from '#ui/use-hydrated.ts'

/** List or map: real links, so that the choice is an address and works without scripts. */
export function ViewSwitch() {
  const hydrated = useHydrated()
  const [params] = useSearchParams()
  return (
    <nav
      aria-label="View"
      className="grid shrink-0 grid-cols-2 rounded-lg border border-line bg-card p-0.75 text-center"
    >
      <Choice view="list" params={hydrated ? params : noParams} />
      <Choice view="map" params={hydrated ? params : noParams} />
    </nav>
  )
}

const noParams = new URLSearchParams()

function Choice({
  view,
  params,
}: {
  readonly view: 'list' | 'map'
  readonly params: URLSearchParams
}) {
  const { pathname } = useLocation()
  const next = new URLSearchParams(params)
  next.set('view', view)
  return (
    <Link
      to={`${pathname}?${next}`}
      replace
      className={`rounded-md px-2 py-1 tablet:px-4 ${view === 'list' ? 'view-list:chosen view-list:font-semibold' : 'view-map:chosen view-map:font-semibold'}`}
    >
      {view === 'list' ? 'List' : 'Map'}
    </Link>
  )
}
