import { ladder } from 'virtual:crossrung/ladder'
import type { Role, Skill } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { readRoute } from './route.ts'

export type PageHead = { readonly title: string; readonly description: string }

/** Title and description of the page at a path; a page to read names itself. */
export function pageHead(path: string): PageHead | undefined {
  const route = readRoute(path)
  switch (route.kind) {
    case 'explore': {
      const role = indexOf(ladder).role.get(route.role ?? '')
      return role === undefined ? home : named(role.title, role.summary)
    }
    case 'compare':
      return named('Compare roles', 'Two to four roles side by side: what changes between them.')
    case 'assess':
      return named('Assess yourself', 'Rate your skills and see where that puts you on each role.')
    case 'assess-skill': {
      const title = indexOf(ladder).skill.get(route.skill)?.title ?? ''
      return named(`Rate yourself: ${title}`, `Five levels of ${title}, each with what shows it.`)
    }
    case 'questions':
      return named('What you want', 'Questions on which way suits you, kept apart from skills.')
    case 'shared':
      return named('A shared assessment', 'Somebody’s answers, read-only until you keep a copy.')
    case 'reading':
      return undefined
    case 'unknown':
      return named('No page here', 'There is no page at this address.')
  }
}

/** The title of the map: the open role's, or else of the skill that it shows. */
export function exploreTitle(open: Role | undefined, skill: Skill | undefined): string {
  if (open !== undefined) return titled(open.title)
  return skill === undefined ? home.title : titled(`Who needs ${skill.title}?`)
}

const home: PageHead = {
  title: 'Crossrung: career ladders in software engineering',
  description:
    'Both career ladders in software engineering as one map. See what each role asks, compare roles, rate yourself, and share a link. Nothing leaves your device.',
}

export function named(title: string, description: string): PageHead {
  return { title: titled(title), description }
}

function titled(title: string): string {
  return `${title} · Crossrung`
}
