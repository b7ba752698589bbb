import { ladder } from 'virtual:crossrung/ladder'
import { registry } from 'virtual:crossrung/registry'
import type { Assessment } from '#domain/assessment.ts'
import { dayOf } from '#share/day.ts'
import { encodeShare } from '#share/encode-share.ts'

/** All of an assessment, as it is today, as a link's text. It may be longer than a link can be. */
export function freeze(assessment: Assessment): string {
  const { id, revision } = ladder
  return encodeShare({ ladder: id, revision, day: dayOf(new Date()), assessment }, registry)
}
