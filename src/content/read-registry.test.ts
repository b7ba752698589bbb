import { expect, test } from 'vitest'
import { complaintsAbout } from '#testing/complaints.ts'
import { smallVault, withFile } from '#testing/vault.ts'
import { compileVault } from './compile-vault.ts'
import { seal } from './seal.ts'

/** The small vault's registry, entry by entry as in the file, without seals. */
const entries = [
  'kind: ladder, id: small',
  'kind: scale, id: rating, steps: [unrated, 1, 2]',
  ...['coaching', 'hiring', 'design', 'writing'].map((id) => `kind: skill, id: ${id}`),
  ...['grow-or-make', 'focus'].map((id) => `kind: question, id: ${id}`),
  ...['lead', 'manager', 'head', 'senior', 'expert'].map((id) => `kind: role, id: ${id}`),
]
const sealed = withSeals(entries)

/** Each entry with its seal, after those that have one. */
function withSeals(lines: readonly string[], before: readonly string[] = []): readonly string[] {
  const done = [...before]
  for (const line of lines) {
    done.push(`${line}, seal: ${seal(done.at(-1)?.slice(-6) ?? '', plain(line))}`)
  }
  return done
}

function plain(entry: string): string {
  return entry
    .replace('kind: ', '')
    .replace(/, id: |, steps: \[|, /g, ' ')
    .replace(']', '')
}

function complaints(lines: readonly string[], length = lines.length): readonly string[] {
  return complaintsAbout(withRegistry(lines, length))
}

function withRegistry(lines: readonly string[], length = lines.length) {
  const text = `length: ${length}\nentries:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`
  return withFile(smallVault, 'registry.yaml', text)
}

function replaced(line: string, by: readonly string[]): readonly string[] {
  return sealed.flatMap((one) => (one.includes(`id: ${line},`) ? by : [one]))
}

function lineWith(id: string): string {
  return sealed.find((one) => one.includes(`id: ${id},`)) ?? ''
}

const changedWords =
  'does not fit: it, or an entry above it, was changed, moved, reused or removed, and links that people keep would mean something else. Put the entries back as they were. Rename with "was", drop with "retired", and add only at the end.'

test('a vault’s registry is its entries in their order', () => {
  const compiled = compileVault(withRegistry(sealed))
  expect(compiled.ok ? compiled.registry.slice(0, 4) : compiled.problems).toEqual([
    { kind: 'ladder', id: 'small' },
    { kind: 'scale', id: 'rating', steps: ['unrated', '1', '2'] },
    { kind: 'skill', id: 'coaching' },
    { kind: 'skill', id: 'hiring' },
  ])
})

test('a vault without a registry gives its things no slots', () => {
  expect(compileVault(smallVault)).toMatchObject({ ok: true, registry: [] })
})

test.each([
  [
    'removed',
    sealed.filter((line) => line !== lineWith('hiring')),
    'registry.yaml:6: the seal of the skill "design"',
  ],
  [
    'moved',
    [...sealed.filter((line) => line !== lineWith('hiring')), lineWith('hiring')],
    'registry.yaml:6: the seal of the skill "design"',
  ],
  [
    'given to another thing',
    replaced('hiring', [lineWith('hiring').replace('hiring', 'juggling')]),
    'registry.yaml:6: the seal of the skill "juggling"',
  ],
  [
    'put in between',
    replaced('hiring', ['kind: skill, id: juggling', lineWith('hiring')]),
    'registry.yaml:6: the seal of the skill "juggling"',
  ],
  [
    'given another kind',
    replaced('hiring', [lineWith('hiring').replace('skill', 'role')]),
    'registry.yaml:6: the seal of the role "hiring"',
  ],
  [
    'given other steps',
    replaced('rating', [lineWith('rating').replace('1, 2', '1, 2, 3')]),
    'registry.yaml:4: the seal of the scale "rating"',
  ],
])('an entry that was %s fails, with the line and the mend', (_, lines, says) => {
  expect(complaints(lines)).toEqual([`${says} ${changedWords}`])
})

test('an entry that was removed at the end is missed by the count', () => {
  expect(complaints(sealed.slice(0, -1), sealed.length)).toContain(
    'registry.yaml:1: 13 entries are counted, and 12 are here. Put back what was removed, and mark it "retired" if it is no longer used.',
  )
})

test('what the vault has and the registry has not is asked for, with the line to add', () => {
  const last = lineWith('senior').slice(-6)
  expect(complaints(sealed.slice(0, -1))).toEqual([
    `registry.yaml:14: The slot of the role "expert" is missing. Add it after the last entry: "- { kind: role, id: expert, seal: ${seal(last, 'role expert')} }", and count it in "length". If it was renamed, give its entry the new id and put the old one under "was".`,
  ])
})

test('a new entry is told its seal, and to be counted', () => {
  const last = lineWith('expert').slice(-6)
  const added = [...sealed, 'kind: skill, id: juggling, retired: 2027-01-01']
  expect(complaints(added, sealed.length)).toEqual([
    'registry.yaml:1: 13 entries are counted, and 14 are here. Write "length: 14".',
    `registry.yaml:16: the skill "juggling" has no seal yet. Write "seal: ${seal(last, 'skill juggling')}", and count it in "length".`,
  ])
})

test('what the vault no longer has is to be retired, and what is retired is not in the vault', () => {
  expect(
    complaints([
      ...sealed,
      `kind: skill, id: juggling, seal: ${seal(lineWith('expert').slice(-6), 'skill juggling')}`,
    ]),
  ).toEqual([
    'registry.yaml:16: the vault has no skill "juggling", and links may name it for ever. Mark it "retired: 2026-11-24", or put the new id here and this one under "was" if it was renamed.',
  ])
  expect(complaints(replaced('hiring', [`${lineWith('hiring')}, retired: 2027-01-01`]))).toEqual([
    'registry.yaml:6: the skill "hiring" is retired here, and yet the vault has it. Take "retired" away, or give the new one another id.',
  ])
})

test('a renamed entry keeps its seal and its place', () => {
  const was = 'was: [{ id: recruiting, until: 2027-01-01 }]'
  const before = lineWith('coaching').slice(-6)
  const first = seal(before, 'skill recruiting')
  const rest = sealed.slice(4).map((line) => line.slice(0, line.lastIndexOf(', seal')))
  const lines = withSeals(rest, [
    ...sealed.slice(0, 3),
    `kind: skill, id: hiring, ${was}, seal: ${first}`,
  ])
  const compiled = compileVault(withRegistry(lines))
  expect(compiled.ok ? compiled.registry[3] : compiled.problems).toEqual({
    kind: 'skill',
    id: 'hiring',
    was: [{ id: 'recruiting', until: '2027-01-01' }],
  })
})

test('an id, of now or before, belongs to one entry', () => {
  const was = ', was: [{ id: coaching, until: 2027-01-01 }]'
  expect(complaints(replaced('hiring', [`${lineWith('hiring')}${was}`]))).toContain(
    'registry.yaml:6: the skill "coaching" is taken by registry.yaml:5. Give each its own, or remove one.',
  )
})

test('the small vault of these tests is one that its registry fits', () => {
  expect(complaints(sealed)).toEqual([])
})
