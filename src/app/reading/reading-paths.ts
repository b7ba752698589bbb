import { guides } from 'virtual:crossrung/guides'
import { ladder } from 'virtual:crossrung/ladder'
import {
  aboutAddress,
  guideAddress,
  guidesAddress,
  moveAddress,
  roleInDepthAddress,
  skillAddress,
  skillsAddress,
  sourcesAddress,
  trackAddress,
} from '#domain/address.ts'

/** The address of every page to read. */
export const readingPaths: readonly string[] = [
  ...ladder.roles.map(({ id }) => roleInDepthAddress(id)),
  skillsAddress,
  ...ladder.skills.map(({ id }) => skillAddress(id)),
  ...ladder.moves.map(({ from, to }) => moveAddress(from, to)),
  ...ladder.tracks.map(({ id }) => trackAddress(id)),
  guidesAddress,
  ...guides.map(({ id }) => guideAddress(id)),
  sourcesAddress,
  aboutAddress,
]
