/** An input, written as this product stores such a thing, so that what it attacks is reached: keys and texts. */
export function storedAsOurs(
  file: string,
  text: string,
): readonly (readonly [key: string, raw: string])[] {
  const write = written[file]
  return write === undefined ? [] : write(JSON.parse(text))
}

type Envelope = {
  readonly version?: unknown
  readonly state: {
    readonly name?: unknown
    readonly notes?: unknown
    readonly answers?: unknown
    readonly assessments?: readonly { readonly id: string; readonly answers: unknown }[]
  }
}
type Write = (envelope: Envelope) => readonly (readonly [string, string])[]

const at = '2026-02-03T10:20:30.400Z'

function record(value: unknown, more: object = {}): string {
  return JSON.stringify({ v: 1, value, at, n: 1, by: 't1', saw: [], ...more })
}

const ofVersion: Write = ({ version }) => [['crossrung:1:rating:hiring', record(3, { v: version })]]
const ofAnswers: Write = ({ state }) =>
  Object.entries(state.answers ?? {}).map(([id, value]) => [
    `crossrung:1:rating:${id}`,
    record(value),
  ])
const ofAssessments: Write = ({ state }) =>
  (state.assessments ?? []).map(({ id, answers }) => {
    const rated =
      typeof answers === 'object' && answers !== null ? Object.values(answers)[0] : answers
    return [`crossrung:1:rating:of-${id}`, record(rated)]
  })
const ofName: Write = ({ state }) => [['crossrung:1:name', record(state.name)]]

const written: Readonly<Record<string, Write | undefined>> = {
  'answers-out-of-range.raw': ofAnswers,
  'answers-unknown-ids.raw': ofAnswers,
  'dates-future.raw': () => [
    ['crossrung:1:rating:a', record(3, { at: '2970-01-01T00:00:00.000Z' })],
  ],
  'dates-odd.raw': () => [
    ['crossrung:1:rating:a', record(3, { at: 8640000000000001 })],
    ['crossrung:1:rating:b', record(3, { at: 'not a date' })],
  ],
  'huge-note.raw': ({ state }) => [['crossrung:1:note:a', record(state.notes)]],
  'lone-surrogate.raw': ofName,
  'many-records.raw': ofAssessments,
  'nul-and-controls.raw': ofName,
  'one-bad-of-many.raw': ofAssessments,
  'version-float.raw': ofVersion,
  'version-future.raw': ofVersion,
  'version-neg.raw': ofVersion,
  'version-null.raw': ofVersion,
  'version-obj.raw': ofVersion,
  'version-str.raw': ofVersion,
  'xss-name.raw': (envelope) => [...ofName(envelope), ...ofAnswers(envelope)],
}
