import { ladder } from 'virtual:crossrung/ladder'
import {
  assessAddress,
  assessSkillAddress,
  compareAddress,
  exploreAddress,
  questionsAddress,
  roleAddress,
  sharedAddress,
} from '#domain/address.ts'
import type { Entry } from '#domain/search/find.ts'

/** Everything that Find finds: roles, skills, pages. */
export const entries: readonly Entry[] = [
  ...ladder.roles.map(({ id, title, alsoCalled }) => ({
    kind: 'role' as const,
    id: id as string,
    title,
    alsoCalled,
  })),
  ...ladder.skills.map(({ id, title }) => ({
    kind: 'skill' as const,
    id: id as string,
    title,
    alsoCalled: [],
  })),
  page(exploreAddress, 'Explore', ['Map', 'List', 'Career map']),
  page(compareAddress(), 'Compare', ['Differences', 'Side by side']),
  page(assessAddress, 'Assess', ['Where you stand', 'Self-assessment']),
  page(questionsAddress, 'What you want', ['Questions', 'Decision questions']),
  page(sharedAddress, 'Open a shared assessment', ['Paste a link']),
]

const addresses = new Map<string, string>([
  ...ladder.roles.map(({ id }) => [`role ${id}`, roleAddress(id)] as const),
  ...ladder.skills.map(({ id }) => [`skill ${id}`, assessSkillAddress(id)] as const),
])

/** Where an entry leads. */
export function entryAddress({ kind, id }: Entry): string {
  return addresses.get(`${kind} ${id}`) ?? id
}

function page(address: string, title: string, alsoCalled: readonly string[]): Entry {
  return { kind: 'page', id: address, title, alsoCalled }
}
