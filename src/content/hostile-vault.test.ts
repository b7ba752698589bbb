import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { complaintsAbout } from '#testing/complaints.ts'
import { planted, rewritten, smallVault, textOf, withFile } from '#testing/vault.ts'
import { compileVault } from './compile-vault.ts'
import { linesOf } from './lines-of.ts'
import type { Vault } from './vault.ts'

vi.setConfig({ testTimeout: 30_000 })

test('names that every object has are names like any other', () => {
  const vault = rewritten(
    planted('ladder.md', 'id: hands-on', 'id: constructor'),
    'ladder.md',
    '[design, writing]',
    '[design, writing, constructor]',
  )
  expect(complaintsAbout(vault)).toContain(
    'roles/lead.md:11: The facet "constructor" is missing. Add it here.',
  )
  expect(complaintsAbout(vault)).toContain(
    'ladder.md:25: there is no skill "constructor". Add it, or name one that exists.',
  )
})

test('two files of one name are told, whatever their folders, for a link would have two places to lead to', () => {
  const skill = textOf(smallVault, 'skills/writing.md').replace('id: writing', 'id: lead')
  expect(complaintsAbout(withFile(smallVault, 'skills/lead.md', skill))).toContain(
    'skills/lead.md:1: the name "lead" is taken by roles/lead.md. Give each its own, or remove one.',
  )
})

test('an alias bomb is refused at its first anchor', () => {
  const bomb = Array.from({ length: 30 }, (_, at) =>
    at === 0 ? 'b0: &b0 [boom]' : `b${at}: &b${at} [*b${at - 1}, *b${at - 1}]`,
  )
  const vault = planted('roles/lead.md', 'title: Lead', `title: Lead\n${bomb.join('\n')}`)
  expect(complaintsAbout(vault)).toEqual([
    'roles/lead.md:4: the YAML cannot be read: "&b0" marks a value that is used again. Write values out where they are used.',
  ])
})

test('no name in a vault reaches the prototype of other objects', () => {
  for (const name of ['__proto__', '"__proto__"', 'constructor', 'prototype']) {
    compileVault(planted('roles/lead.md', 'asks:', `${name}: { polluted: 1 }\nasks:`))
    compileVault(planted('roles/lead.md', '  hiring:', `  ${name}: { polluted: 1 }\n  hiring:`))
    compileVault(
      planted('questions/focus.md', 'a: { people', `a: { ${name}: { polluted: 1 }, people`),
    )
    compileVault(
      planted('sources.yaml', '  read: full', `  ${name}: { polluted: 1 }\n  read: full`),
    )
  }
  expect('polluted' in {}).toBe(false)
})

const paths = smallVault.map(({ path }) => path)

/** What YAML, Markdown and our own forms are made of. */
const scraps = fc.constantFrom(
  ...'---\n·\n·  ·- ·? ·: ·id: ·asks: ·[·]·{·}·, ·"·&a ·*a·<<: ·!!binary ·|\n·>\n·%YAML 1.1\n·#·-1·~·2026-01-01'.split(
    '·',
  ),
  ...'## Levels\n·### 1 a\n·<b>·**·`·[a](b)·![·\\·| a |\n|---|\n·1. ·> ·***\n·[@book]·[our judgement]'.split(
    '·',
  ),
  ..."__proto__: ·constructor: ·'·\t·\r·\u0000".split('·'),
)

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(scraps, { maxLength: 60 }).map((all) => all.join('')),
  fc.array(scraps, { maxLength: 60 }).map((all) => `---\n${all.join('')}\n---\n${all.join('')}`),
)

test('any text as any file gives a ladder or problems with a place, and never an exception', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), text, (path, written) => {
      expectPlacesIn(withFile(smallVault, path, written))
    }),
    { numRuns: 60 },
  )
})

test('so does a vault with a passage of one file cut out or written over', () => {
  fc.assert(
    fc.property(fc.constantFrom(...smallVault), fc.nat(), fc.nat(30), text, (file, at, cut, by) => {
      const from = at % file.text.length
      const written = file.text.slice(0, from) + by.slice(0, 20) + file.text.slice(from + cut)
      expectPlacesIn(withFile(smallVault, file.path, written))
    }),
    { numRuns: 60 },
  )
})

test('so does any path', () => {
  const path = fc.oneof(
    fc.string(),
    fc.constantFrom('', '/', 'roles/.md', 'roles//a.md', '__proto__'),
  )
  fc.assert(
    fc.property(path, (odd) => {
      expectPlacesIn([...smallVault, { path: odd, text: '---\nid: a\n---\n' }])
    }),
  )
})

const inFrontMatter = '[·{·? ·- ·a: ·a: - ·&a ·!a ·[a,·a:\n·"\n·]'.split('·')

test.each(inFrontMatter)(
  'twenty thousand letters of %j in front matter come to an end',
  (scrap) => {
    const yaml = scrap.repeat(20_000 / scrap.length)
    expectPlacesIn(withFile(smallVault, 'factors/joy.md', `---\nid: joy\n${yaml}\n---\n`))
    expectPlacesIn(withFile(smallVault, 'sources.yaml', `${yaml}\nb: 1\n`))
  },
)

const inBody = '[·![·[a](·<·<!--·`·**·*a ·> ·- ·&#·[@·# a\n'.split('·')

test.each(inBody)('twenty thousand letters of %j in a body come to an end', (scrap) => {
  expectPlacesIn(
    planted('factors/joy.md', 'Joy lasts. [@book]', scrap.repeat(20_000 / scrap.length)),
  )
})

/** A problem's line lies in its file, or is the one after its last. */
function expectPlacesIn(vault: Vault): void {
  const compiled = compileVault(vault)
  if (compiled.ok) return
  expect(compiled.problems).not.toEqual([])
  const lines = new Map(vault.map(({ path, text: all }) => [path, linesOf(all).length]))
  const astray = compiled.problems.filter(
    ({ file, line }) =>
      !(Number.isInteger(line) && line >= 1 && line <= (lines.get(file) ?? 0) + 1),
  )
  expect(astray).toEqual([])
}
