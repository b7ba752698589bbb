import { Link, useLocation } from 'react-router'
import { readRoute } from '#app/route/route.ts'
import { aboutAddress, skillsAddress, sourcesAddress } from '#domain/address.ts'

/** What lies beside the main ways, at the foot of every page but the map, which fills its window. */
export function SiteLinks() {
  if (readRoute(useLocation().pathname).kind === 'explore') return null
  return (
    <footer className="border-t border-line print:hidden">
      <nav aria-label="More" className="flex flex-wrap gap-x-6 px-5 py-3">
        {links.map(([to, title]) => (
          <Link key={to} to={to} className="py-1 text-quiet hover:text-ink hover:underline">
            {title}
          </Link>
        ))}
      </nav>
    </footer>
  )
}

const links = [
  [skillsAddress, 'Skills'],
  [sourcesAddress, 'Sources'],
  [aboutAddress, 'About'],
] as const
