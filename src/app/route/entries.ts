import { guides } from 'virtual:crossrung/guides'
import { ladder } from 'virtual:crossrung/ladder'
import { titles } from 'virtual:crossrung/titles'
import {
  aboutAddress,
  assessAddress,
  compareAddress,
  exploreAddress,
  guideAddress,
  guidesAddress,
  keyboardAddress,
  moveAddress,
  questionsAddress,
  roleAddress,
  sharedAddress,
  skillAddress,
  skillsAddress,
  sourcesAddress,
  trackAddress,
} from '#domain/address.ts'
import { sayMove } from '#domain/moves.ts'
import type { Entry } from '#domain/search/find.ts'

/** Everything that Find finds: roles, skills, guides, pages, moves. */
export const entries: readonly Entry[] = [
  ...ladder.roles.map(({ id, title }) => ({
    kind: 'role' as const,
    id: id as string,
    title,
    alsoCalled: titles.get(id) ?? [],
  })),
  ...ladder.skills.map(({ id, title }) => ({
    kind: 'skill' as const,
    id: id as string,
    title,
    alsoCalled: [],
  })),
  ...guides.map(({ id, title }) => ({ kind: 'guide' as const, id, title, alsoCalled: [] })),
  page(exploreAddress, 'Explore', ['Map', 'List', 'Career map', 'Roles']),
  page(compareAddress(), 'Compare', ['Differences', 'Side by side']),
  page(assessAddress, 'Assess', ['Where you stand', 'Self-assessment']),
  page(questionsAddress, 'What you want', ['Questions', 'Decision questions']),
  page(sharedAddress, 'Open a shared assessment', ['Paste a link']),
  page(skillsAddress, 'Skills', ['All skills']),
  page(guidesAddress, 'Guides', ['All guides']),
  ...ladder.tracks.map(({ id, title }) =>
    page(trackAddress(id), `${title} track`, ['Pros and cons']),
  ),
  page(sourcesAddress, 'Sources', ['References', 'Our judgement']),
  page(aboutAddress, 'About', ['Who made it', 'Corrections']),
  page(keyboardAddress, 'By keyboard', ['Keys', 'Keyboard shortcuts']),
  ...ladder.moves.map((move) => ({
    kind: 'move' as const,
    id: `${move.from}--${move.to}`,
    title: sayMove(ladder, move),
    alsoCalled: [],
  })),
]

const addresses = new Map<string, string>([
  ...ladder.roles.map(({ id }) => [`role ${id}`, roleAddress(id)] as const),
  ...ladder.skills.map(({ id }) => [`skill ${id}`, skillAddress(id)] as const),
  ...guides.map(({ id }) => [`guide ${id}`, guideAddress(id)] as const),
  ...ladder.moves.map(({ from, to }) => [`move ${from}--${to}`, moveAddress(from, to)] as const),
])

/** Where an entry leads. */
export function entryAddress({ kind, id }: Entry): string {
  return addresses.get(`${kind} ${id}`) ?? id
}

function page(address: string, title: string, alsoCalled: readonly string[]): Entry {
  return { kind: 'page', id: address, title, alsoCalled }
}
