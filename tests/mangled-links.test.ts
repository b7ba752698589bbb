import { registry } from 'virtual:crossrung/registry'
import { expect, test } from 'vitest'
import { explainLinkProblem } from '#share/link-problem.ts'
import { readPastedLink } from '#share/read-pasted-link.ts'
import type { FrozenLink } from './frozen/frozen-share.ts'
import early from './frozen/links-0.json' with { type: 'json' }
import first from './frozen/links-1.json' with { type: 'json' }
import { type Mangling, manglings } from './manglings.ts'
import { seededRandom } from './seeded-random.ts'

const links = [...first, ...early] as unknown as readonly FrozenLink[]
const address = 'https://example.org/career/shared#'

type Outcome = 'unchanged' | 'repaired' | 'explained' | 'wrongly accepted'

test('there are 46 manglings, and a link of more than 4,096 characters', () => {
  expect(new Set(manglings.map(({ id }) => id)).size).toBe(46)
  expect(links.some(({ text }) => text.length > 4_096)).toBe(true)
})

test.each(manglings)('after $id every link opens as it was made, or says why not', (mangling) => {
  for (const link of links) {
    for (const { outcome, mangled } of outcomes(mangling, link, pasted)) {
      expect(outcome, `${link.name}: ${mangled.slice(0, 300)}`).not.toBe('wrongly accepted')
      if (mangling.expect === 'recover') expect(outcome, link.name).not.toBe('explained')
    }
  }
})

// Angle brackets around it make it no address.
const followed = manglings.filter(({ id }) => id !== 'angle-wrap')

test.each(followed)('so does its address when it is followed after $id', (mangling) => {
  for (const link of links) {
    for (const { outcome, mangled } of outcomes(mangling, link, asAddress)) {
      expect(outcome, `${link.name}: ${mangled.slice(0, 300)}`).not.toBe('wrongly accepted')
      if (mangling.expect === 'recover') expect(outcome, link.name).not.toBe('explained')
    }
  }
})

test('what need not open does, but where characters are lost or changed for others', () => {
  const count = new Map<Outcome, number>()
  const explained = new Set<string>()
  for (const mangling of manglings) {
    for (const link of links) {
      for (const { outcome } of outcomes(mangling, link, pasted)) {
        count.set(outcome, (count.get(outcome) ?? 0) + 1)
        if (outcome === 'explained') explained.add(mangling.id)
      }
    }
  }
  expect([...explained]).toEqual([
    'trim-last-1',
    'trim-last-8',
    'trim-half',
    'trim-at-2000',
    'trim-at-4096',
    'middle-ellipsis',
    'lowercase',
    'flip-each-bit',
    'swap-two-chars',
    'random-printable',
  ])
  expect(count.get('wrongly accepted')).toBeUndefined()
  expect(count.get('repaired')).toBeGreaterThan(500)
})

/** As the page for unknown addresses sees it: browsers encode some of it. */
function asAddress(mangled: string): string {
  const { pathname, hash } = new URL(mangled)
  return pathname + hash
}

function pasted(mangled: string): string {
  return mangled
}

function outcomes(
  { mangle }: Mangling,
  { text }: FrozenLink,
  arrives: (mangled: string) => string,
): readonly { readonly outcome: Outcome; readonly mangled: string }[] {
  const link = address + text
  const random = seededRandom(text.length)
  return mangle(link, random).map((mangled) => {
    const opened = readPastedLink(arrives(mangled), registry)
    if (!opened.ok) {
      expect(explainLinkProblem(opened.problem)).toMatch(/[Aa]sk the sender|Paste the whole link/)
      return { outcome: 'explained', mangled }
    }
    if (opened.text !== text) return { outcome: 'wrongly accepted', mangled }
    return { outcome: mangled === link ? 'unchanged' : 'repaired', mangled }
  })
}
