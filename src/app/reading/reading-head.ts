import { guides } from 'virtual:crossrung/guides'
import { ladder } from 'virtual:crossrung/ladder'
import { named, type PageHead } from '#app/route/page-head.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { sayMove } from '#domain/moves.ts'
import { roleOf } from '#domain/role-of.ts'
import { readReadingRoute } from './reading-route.ts'

/** Title and description of a page to read. */
export function readingHead(path: string): PageHead {
  const route = readReadingRoute(path)
  switch (route.kind) {
    case 'role': {
      const { title, summary } = roleOf(ladder, route.role)
      return named(`${title} in depth`, `${summary} With a week, gains, losses and sources.`)
    }
    case 'skills':
      return named('Skills', `${ladder.skills.length} skills, each described on five levels.`)
    case 'skill': {
      const title = indexOf(ladder).skill.get(route.skill)?.title ?? ''
      return named(title, `${title}: what it is, its five levels, and which roles ask it.`)
    }
    case 'move':
      return named(
        sayMove(ladder, route.move),
        `${sayMove(ladder, route.move)}: what changes, what stays useful, and the way back.`,
      )
    case 'track': {
      const title = indexOf(ladder).track.get(route.track)?.title ?? ''
      return named(`${title} track`, `For and against the ${title.toLowerCase()} track, weighed.`)
    }
    case 'guides':
      return named('Guides', 'Longer reads across the roles, each statement with its source.')
    case 'guide': {
      const guide = guides.find(({ id }) => id === route.guide)
      return named(guide?.title ?? '', guide?.summary ?? '')
    }
    case 'sources':
      return named('Sources', 'Every source with where it is used, and what is our judgement.')
    case 'about':
      return named('About', 'Who made this, how its content is chosen and kept up to date.')
    case 'unknown':
      return named('No page here', 'There is no page at this address.')
  }
}
