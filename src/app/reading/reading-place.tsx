import { useEffect } from 'react'
import { LazyPage, notFoundPage } from '#app/pages/pages.tsx'
import type { Need } from '#app/route/need.ts'
import { useHydrated } from '#ui/use-hydrated.ts'
import { readingHead } from './reading-head.ts'
import { readingNeeds as needs } from './reading-needs.ts'
import {
  aboutPage,
  guidesPage,
  oneGuidePage,
  oneMovePage,
  oneSkillPage,
  oneTrackPage,
  roleInDepthPage,
  skillsPage,
  sourcesPage,
} from './reading-pages.ts'
import { readReadingRoute } from './reading-route.ts'

/** What a page to read needs before it renders. */
export function readingNeeds(path: string): readonly Need[] {
  return needs(path)
}

/** The page to read at a path, under its own title. */
export function ReadingPlace({ path }: { readonly path: string }) {
  const { title } = readingHead(path)
  useEffect(() => {
    document.title = title
  }, [title])
  // Script and data at once, where nothing has prepared them; what fails is reported where it is read.
  for (const { load } of needs(path)) load().catch(() => {})
  return <Page path={path} />
}

function Page({ path }: { readonly path: string }) {
  const hydrated = useHydrated()
  const route = readReadingRoute(path)
  switch (route.kind) {
    case 'role':
      return <LazyPage page={roleInDepthPage} props={{ id: route.role }} />
    case 'skills':
      return <LazyPage page={skillsPage} props={{}} />
    case 'skill':
      return <LazyPage page={oneSkillPage} props={{ id: route.skill }} />
    case 'move':
      return <LazyPage page={oneMovePage} props={{ move: route.move }} />
    case 'track':
      return <LazyPage page={oneTrackPage} props={{ id: route.track }} />
    case 'guides':
      return <LazyPage page={guidesPage} props={{}} />
    case 'guide':
      return <LazyPage page={oneGuidePage} props={{ id: route.guide }} />
    case 'sources':
      return <LazyPage page={sourcesPage} props={{}} />
    case 'about':
      return <LazyPage page={aboutPage} props={{}} />
    case 'unknown':
      return <LazyPage page={notFoundPage} props={{ path: hydrated ? path : undefined }} />
  }
}
