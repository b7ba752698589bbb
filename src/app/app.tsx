import { ladder } from 'virtual:crossrung/ladder'
import { Suspense } from 'react'
import { useLocation } from 'react-router'
import { indexOf } from '#domain/ladder-index.ts'
import { useHydrated } from '#ui/use-hydrated.ts'
import { ExplorePage } from './explore/explore-page.tsx'
import { ViewBoundary } from './failures/view-boundary.tsx'
import { ViewFailed } from './failures/view-failed.tsx'
import {
  assessPage,
  assessSkillPage,
  comparePage,
  LazyPage,
  notFoundPage,
  questionsPage,
  sharedPage,
} from './pages/pages.tsx'
import { reading } from './reading.ts'
import { readRoute } from './route/route.ts'
import { useArrival } from './route/use-arrival.ts'
import { usePrefetch } from './route/use-prefetch.ts'
import { Shell } from './shell/shell.tsx'
import { useEarlyPress } from './start/use-early-press.ts'
import { useStores } from './start/use-stores.ts'

/** The whole product: what the address asks for, in the shell. */
export function App() {
  useStores()
  useEarlyPress()
  useArrival()
  usePrefetch()
  const { pathname } = useLocation()
  return (
    <Shell>
      <ViewBoundary place={pathname} fallback={(retry) => <ViewFailed onRetry={retry} />}>
        <Suspense fallback={<p className="p-8 text-quiet">Loading…</p>}>
          <Page />
        </Suspense>
      </ViewBoundary>
    </Shell>
  )
}

/** Query and fragment count from hydration on: the prerendered page knows neither. */
function Page() {
  const { pathname, search, hash } = useLocation()
  const hydrated = useHydrated()
  const query = new URLSearchParams(hydrated ? search : '')
  const route = readRoute(pathname)
  switch (route.kind) {
    case 'explore': {
      const { role, skill } = indexOf(ladder)
      return (
        <ExplorePage
          open={role.get(route.role ?? '')}
          skill={skill.get(query.get('skill') ?? '')}
          unknownSkill={unknownSkill(query)}
        />
      )
    }
    case 'compare':
      return (
        <LazyPage
          page={comparePage}
          props={{ asked: hydrated ? query.getAll('roles').join(',') : undefined }}
        />
      )
    case 'assess':
      return <LazyPage page={assessPage} props={{}} />
    case 'assess-skill':
      return <LazyPage page={assessSkillPage} props={{ skill: route.skill }} />
    case 'questions':
      return <LazyPage page={questionsPage} props={{}} />
    case 'shared':
      return (
        <LazyPage page={sharedPage} props={{ fragment: hydrated ? hash.slice(1) : undefined }} />
      )
    case 'reading': {
      const { ReadingPlace } = reading.read()
      return <ReadingPlace path={pathname} />
    }
    case 'unknown':
      return (
        <LazyPage
          page={notFoundPage}
          props={{ path: hydrated ? pathname : undefined, hash: hydrated ? hash : '' }}
        />
      )
  }
}

/** The text of `?skill=` where no skill of the ladder has it. */
function unknownSkill(query: URLSearchParams): string | undefined {
  const asked = query.get('skill')
  return asked === null || asked === '' || indexOf(ladder).skill.has(asked) ? undefined : asked
}
