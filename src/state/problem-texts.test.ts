import { expect, test } from 'vitest'
import { mint } from '#testing/mint.ts'
import { createAssessmentStore } from './create-assessment-store.ts'
import { explainStorageProblem, type StorageProblem } from './stored/storage-problem.ts'
import { explainStoredProblem, type StoredProblem } from './stored/stored-problem.ts'
import { explainTextProblem } from './text-problem.ts'

const storageTexts: readonly (readonly [StorageProblem['code'], string])[] = [
  [
    'full',
    'Your latest answers are not saved: the storage that this browser gives to the site is full. They stay here until you close this page: copy a link with your answers before you do.',
  ],
  [
    'forbidden',
    'Your latest answers are not saved: this browser does not let the site store anything. They stay here until you close this page: copy a link with your answers before you do.',
  ],
  [
    'not-kept',
    'Your latest answers are not saved: this browser took them and did not keep them. They stay here until you close this page: copy a link with your answers before you do.',
  ],
  [
    'in-the-way',
    'Your latest answers are not saved: something unreadable is stored in their place, and there is no room to move it aside. They stay here until you close this page: copy a link with your answers before you do.',
  ],
  [
    'other-version',
    'Your latest answers are not saved: another version of Crossrung has stored answers on this device, and this page does not write over them. Copy a link with your answers, then reload this page.',
  ],
]

test.each(storageTexts)(
  'answers that could not be saved say why and what to do: %s',
  (code, text) => {
    expect(explainStorageProblem({ code })).toBe(text)
  },
)

const storedTexts: readonly (readonly [StoredProblem, string])[] = [
  [
    { code: 'moved-aside', key: 'crossrung:1:name', aside: 'crossrung:aside:1:name' },
    'One stored answer could not be read (crossrung:1:name). It was moved aside, unchanged, to crossrung:aside:1:name; your other answers are here. Give this one again.',
  ],
  [
    { code: 'left-in-place', key: 'crossrung:1:name' },
    'One stored answer could not be read (crossrung:1:name), and it could not be moved aside. It stays as it is; your other answers are here.',
  ],
  [
    { code: 'other-version', key: 'crossrung:1:name' },
    'One stored answer was made by another version of Crossrung (crossrung:1:name). It stays as it is, and this page does not change it. Reload this page.',
  ],
  [
    { code: 'newer-answers', version: 2 },
    'A newer Crossrung (storage version 2) has stored answers on this device. They stay as they are, and this older page saves nothing. Reload this page.',
  ],
  [
    { code: 'not-taken-over' },
    'Answers that an earlier Crossrung stored on this device are not shown: the part of the page that takes them over did not load. They stay as they are. Check your connection, then reload this page.',
  ],
]

test.each(storedTexts)(
  'what was found on the device is told with its mend: %j',
  (problem, text) => {
    expect(explainStoredProblem(problem)).toBe(text)
  },
)

test('a note that is too long says by how much, and the one before it stays', () => {
  const { store, writeNote } = createAssessmentStore()
  const skill = mint<Parameters<typeof writeNote>[0]>('hiring')
  expect(writeNote(skill, '🙂'.repeat(2_000))).toEqual({ ok: true })
  const refused = writeNote(skill, 'n'.repeat(2_010))
  expect(refused.ok ? '' : explainTextProblem(refused.problem)).toBe(
    'This note is not saved: it has 2010 characters, and 2000 is the most. Shorten it by 10; until then the last note that fitted is kept.',
  )
  expect(store.getState().assessment.notes.get(skill)).toBe('🙂'.repeat(2_000))
})
