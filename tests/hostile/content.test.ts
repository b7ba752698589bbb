// @vitest-environment node
import { beforeAll, expect, test } from 'vitest'
import type { Asked, Seen } from './content-child.ts'
import { hostileInputs } from './corpus.ts'
import { killableChild, longest } from './killable-child.ts'

const inputs = (['markdown', 'yaml'] as const).flatMap((group) =>
  hostileInputs(group).map((input) => ({ group, input, name: `${group}/${input.file}` })),
)
const refused = inputs.filter(({ input }) => input.kind === 'error')
/** How we say, of sources.yaml, what the corpus wants to be said. */
const ours = new Map([
  ['file is empty', /^sources\.yaml:1: "sources\.yaml" is empty\./],
  ['line 1', /^sources\.yaml:1: /],
  ['line 2', /^sources\.yaml:2: /],
  ['line 3', /^sources\.yaml:3: /],
  ['more than one document', /: a second document begins here\./],
  [
    'nested too deeply',
    /: (?:it is nested more than 16 deep|this is larger than \d+ characters)\./,
  ],
  ['refers to itself', / marks a value that is used again\./],
  ['tab', /: a tab indents this line\./],
  ['too long', /: this is larger than \d+ characters\./],
  ['too many aliases', / marks a value that is used again\./],
  ['too many entries', /: this is larger than \d+ characters\./],
])
const seen = new Map<string, readonly Seen[] | 'hung' | 'died'>()

beforeAll(async () => {
  const child = await killableChild<Asked, readonly Seen[]>('tests/hostile/content-child.ts')
  for (const { group, input, name } of inputs) {
    seen.set(name, await child.ask({ group, text: asRead(input.bytes) }))
  }
  seen.set('plain', await child.ask({ group: 'markdown', text: 'Before\n\n- A point\n\nAfter\n' }))
  child.end()
}, inputs.length * longest)

test('173 hostile files are tried as content: 114 in Markdown, 59 in YAML', () => {
  const counts = (['markdown', 'yaml'] as const).map((group) => hostileInputs(group).length)
  expect(counts).toEqual([114, 59])
  expect(inputs.filter(({ name }) => seen.has(name))).toHaveLength(173)
})

test.each(inputs)('$name comes to an end, throws nothing and runs nothing', ({ name, group }) => {
  const all = seen.get(name)
  expect(Array.isArray(all) ? 'ended' : all).toBe('ended')
  expect(all).toHaveLength(group === 'markdown' ? 3 : 4)
  for (const { where, threw, live, polluted } of placesOf(name)) {
    expect({ where, threw, live, polluted }).toEqual({ where, live: [], polluted: false })
  }
})

test('what is no attack is accepted in the same places', async () => {
  const plain = seen.get('plain')
  expect(plain).toMatchObject([{ ok: true }, { ok: true }, { ok: false }])
})

test.each(refused)('$name is refused', ({ name }) => {
  for (const { ok, where } of placesOf(name)) expect({ where, ok }).toEqual({ where, ok: false })
})

const named = refused.flatMap(({ name, input }) => {
  const says = ours.get(input.message ?? '') ?? (input.group === 'tags' ? / is a tag\./ : undefined)
  return says === undefined ? [] : [{ name, says }]
})

test.each(named)('the message about $name names the cause: $says', ({ name, says }) => {
  expect(placesOf(name)[0]?.problems.join('\n')).toMatch(says)
})

test.each(inputs)('$name is accepted, or every problem is told with its place', ({ name }) => {
  for (const { where, ok, problems } of placesOf(name)) {
    expect(problems.length > 0, where).toBe(!ok)
    for (const problem of problems) expect(problem).toMatch(/^[\w./-]+:\d+: \S.*[.!?)”"…]$/s)
  }
})

/** As a file is read: what is no UTF-8 is replaced, a byte order mark stays. */
function asRead(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

function placesOf(name: string): readonly Seen[] {
  const all = seen.get(name)
  return typeof all === 'object' ? all : []
}
