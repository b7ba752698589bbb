// @vitest-environment node
import { expect, test } from 'vitest'
import { createAssessmentStore } from '#state/create-assessment-store.ts'
import { type AnswersFile, readAnswersFile } from '#state/file/read-answers-file.ts'
import { fakeDevice } from '#testing/fake-device.ts'
import { type HostileInput, hostileInputs } from './corpus.ts'

const inputs = (['json', 'csv'] as const).flatMap((group) =>
  hostileInputs(group).map((input) => ({ ...input, name: `${group}: ${input.file}` })),
)

test('133 hostile files are tried where a file with answers is opened', () => {
  expect(inputs).toHaveLength(133)
  // Aloud, so that nobody takes them for tried as what they are.
  console.info(
    'Hostile files: 78 JSON and 55 CSV inputs are opened as files with answers; as ladders they wait for the page that opens one.',
  )
})

test.each(inputs)('$name is refused in words, as it holds no answers', ({ bytes }) => {
  const file = readAnswersFile(bytes)
  if (file.ok) expect.unreachable('No input of the corpus is a file of ours.')
  else expect(['not-text', 'not-json', 'not-ours', 'too-large']).toContain(file.problem.code)
  expect('polluted' in {}).toBe(false)
})

test.each(inputs)('$name in the place of records gives no answer, and takes none away', (input) => {
  for (const bytes of wrapped(input)) {
    const file = readAnswersFile(bytes)
    expect('polluted' in {}).toBe(false)
    if (file.ok) expect(takenOver(file)).toEqual([['hiring', 3]])
  }
})

/** Inside a file of ours: as all its records, as one of them, and as the text of one. */
function wrapped({ bytes }: HostileInput): readonly Uint8Array[] {
  const text = new TextDecoder().decode(bytes)
  const quoted = JSON.stringify(text)
  const records = [text, `{"crossrung:1:rating:hiring":${text}}`, `{"crossrung:1:name":${quoted}}`]
  return records.map((one) =>
    new TextEncoder().encode(`{"format":"crossrung-export","version":1,"records":${one}}`),
  )
}

/** What somebody who had rated one skill has rated after taking all of a file over. */
function takenOver({ answers }: AnswersFile & { readonly ok: true }) {
  const own = createAssessmentStore()
  own.load(fakeDevice().openTab().port)
  const hiring = answers.find((change) => change.kind === 'rating')
  expect(hiring).toBeUndefined()
  own.takeFromFile([{ kind: 'rating', id: 'hiring' as never, to: 3 }])
  own.takeFromFile(answers)
  return [...own.store.getState().assessment.ratings]
}
