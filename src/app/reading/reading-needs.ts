import { notFoundPage } from '#app/pages/pages.tsx'
import { roleDepth, skillDepths } from '#app/route/depth.ts'
import type { Need } from '#app/route/need.ts'
import {
  figures,
  guidePage,
  movePage,
  rolePage,
  skillPage,
  sourceList,
  trackPage,
} from './reading-data.ts'
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
import { type ReadingRoute, readReadingRoute } from './reading-route.ts'

/** What a page to read needs before it renders: its script and its data. */
export function readingNeeds(path: string): readonly Need[] {
  return [
    { module: 'src/app/reading/reading-place.tsx', load: () => Promise.resolve() },
    ...needsOf(readReadingRoute(path)),
  ]
}

function needsOf(route: ReadingRoute): readonly Need[] {
  switch (route.kind) {
    case 'role':
      return [
        script('role-in-depth-page', roleInDepthPage),
        content(`role/${route.role}`, roleDepth(route.role)),
        content(`role-page/${route.role}`, rolePage(route.role)),
      ]
    case 'skills':
      return [script('skills-page', skillsPage), content('skills', skillDepths)]
    case 'skill':
      return [
        script('skill-page', oneSkillPage),
        content(`skill-page/${route.skill}`, skillPage(route.skill)),
      ]
    case 'move': {
      const id = `${route.move.from}--${route.move.to}`
      return [script('move-page', oneMovePage), content(`move-page/${id}`, movePage(id))]
    }
    case 'track':
      return [
        script('track-page', oneTrackPage),
        content(`track-page/${route.track}`, trackPage(route.track)),
      ]
    case 'guides':
      return [script('guides-page', guidesPage)]
    case 'guide':
      return [
        script('guide-page', oneGuidePage),
        content(`guide-page/${route.guide}`, guidePage(route.guide)),
      ]
    case 'sources':
      return [script('sources-page', sourcesPage), content('sources', sourceList)]
    case 'about':
      return [script('about-page', aboutPage), content('figures', figures)]
    case 'unknown':
      return [{ module: 'src/app/pages/not-found-page.tsx', load: notFoundPage.load }]
  }
}

type Loads = Pick<Need, 'load'>

function script(name: string, { load }: Loads): Need {
  return { module: `src/app/reading/${name}.tsx`, load }
}

function content(name: string, { load }: Loads): Need {
  return { module: `virtual:crossrung/${name}`, load }
}
