import {
  guideAddress,
  moveAddress,
  questionsAddress,
  roleInDepthAddress,
  skillAddress,
  trackAddress,
} from '#domain/address.ts'
import type { PageRef } from './pages.ts'
import { slug } from './slug.ts'

/** Where a page stands, and with `heading` where on it. */
export function readingAddress(
  { kind, id }: Pick<PageRef, 'kind' | 'id'>,
  heading?: string,
): string {
  const address = addressOf(kind, id)
  return heading === undefined ? address : `${address}#${slug(heading)}`
}

function addressOf(kind: PageRef['kind'], id: string): string {
  switch (kind) {
    case 'role':
      return roleInDepthAddress(id)
    case 'skill':
      return skillAddress(id)
    case 'track':
      return trackAddress(id)
    case 'move': {
      const [from = '', to = ''] = id.split('--')
      return moveAddress(from, to)
    }
    case 'guide':
      return guideAddress(id)
    case 'questions':
      return questionsAddress
  }
}
