import {
  assessPage,
  assessSkillPage,
  comparePage,
  notFoundPage,
  questionsPage,
  rolePart,
  sharedPage,
} from '#app/pages/pages.tsx'
import { reading } from '#app/reading.ts'
import { questionDepths, roleDepth, skillDepths, trackDepths } from './depth.ts'
import type { Need } from './need.ts'
import { readRoute } from './route.ts'

/** Loads what the page at a path shows at once, so that it renders, and hydrates, without waiting. */
export async function prepare(path: string): Promise<void> {
  await Promise.all((await needs(path)).map(({ load }) => load()))
}

/** The modules of a page that are worth fetching along with the first script. */
export async function modulesOf(path: string): Promise<readonly string[]> {
  return (await needs(path)).map(({ module }) => module)
}

const skills: Need = { module: 'virtual:crossrung/skills', load: skillDepths.load }
const tracks: Need = { module: 'virtual:crossrung/tracks', load: trackDepths.load }
const questions: Need = { module: 'virtual:crossrung/questions', load: questionDepths.load }

function needs(path: string): readonly Need[] | Promise<readonly Need[]> {
  const route = readRoute(path)
  switch (route.kind) {
    case 'explore': {
      const { role } = route
      if (role === undefined) return []
      return [
        { module: 'src/app/explore/role-part.tsx', load: rolePart.load },
        { module: `virtual:crossrung/role/${role}`, load: roleDepth(role).load },
        skills,
        tracks,
      ]
    }
    case 'compare':
      return [{ module: 'src/app/pages/compare-page.tsx', load: comparePage.load }]
    case 'assess':
      return [{ module: 'src/app/pages/assess-page.tsx', load: assessPage.load }, skills, questions]
    case 'assess-skill':
      return [{ module: 'src/app/pages/assess-skill-page.tsx', load: assessSkillPage.load }, skills]
    case 'questions':
      return [{ module: 'src/app/pages/questions-page.tsx', load: questionsPage.load }, questions]
    case 'shared':
      return [{ module: 'src/app/pages/shared-page.tsx', load: sharedPage.load }, skills, questions]
    case 'reading':
      return reading.load().then(({ readingNeeds }) => readingNeeds(path))
    case 'unknown':
      return [{ module: 'src/app/pages/not-found-page.tsx', load: notFoundPage.load }]
  }
}
