import { questionDepths, roleDepth, skillDepths, trackDepths } from './depth.ts'
import {
  assessPage,
  assessSkillPage,
  comparePage,
  notFoundPage,
  questionsPage,
  rolePart,
  sharedPage,
} from './pages.tsx'
import { readRoute } from './route.ts'

/** Something that a page needs before it renders; `module` names it as the build does, for a preload. */
type Need = { readonly module: string; readonly load: () => Promise<unknown> }

/** Loads what the page at a path shows at once, so that it renders, and hydrates, without waiting. */
export async function prepare(path: string): Promise<void> {
  await Promise.all(needs(path).map(({ load }) => load()))
}

/** The modules of a page that are worth fetching along with the first script. */
export function modulesOf(path: string): readonly string[] {
  return needs(path).map(({ module }) => module)
}

const skills: Need = { module: 'virtual:crossrung/skills', load: skillDepths.load }
const tracks: Need = { module: 'virtual:crossrung/tracks', load: trackDepths.load }
const questions: Need = { module: 'virtual:crossrung/questions', load: questionDepths.load }

function needs(path: string): readonly Need[] {
  const route = readRoute(path)
  switch (route.kind) {
    case 'explore': {
      const { role } = route
      if (role === undefined) return []
      return [
        { module: 'src/app/role-part.tsx', load: rolePart.load },
        { module: `virtual:crossrung/role/${role}`, load: roleDepth(role).load },
        skills,
        tracks,
      ]
    }
    case 'compare':
      return [{ module: 'src/app/compare-page.tsx', load: comparePage.load }]
    case 'assess':
      return [{ module: 'src/app/assess-page.tsx', load: assessPage.load }, skills, questions]
    case 'assess-skill':
      return [{ module: 'src/app/assess-skill-page.tsx', load: assessSkillPage.load }, skills]
    case 'questions':
      return [{ module: 'src/app/questions-page.tsx', load: questionsPage.load }, questions]
    case 'shared':
      return [{ module: 'src/app/shared-page.tsx', load: sharedPage.load }, skills, questions]
    case 'unknown':
      return [{ module: 'src/app/not-found-page.tsx', load: notFoundPage.load }]
  }
}
