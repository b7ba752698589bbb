import { expect, test } from 'vitest'
import { emptyAssessment } from '#domain/assessment.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { stationLooks } from './station-look.ts'

test('a role can be both where one is and where one wants to be, and says both', () => {
  const looks = stationLooks(
    smallLadder,
    {},
    { ...emptyAssessment, here: small.head, target: small.head },
  )
  expect(looks.get(small.head)).toMatchObject({ here: true, target: true })
  expect(looks.get(small.head)?.notes).toEqual([
    'Your target, You are here',
    'Target, You',
    'Target',
  ])
  expect(looks.get(small.lead)).not.toHaveProperty('target')
})
