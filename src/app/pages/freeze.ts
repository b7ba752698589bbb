import { ladder } from 'virtual:crossrung/ladder'
import { registry } from 'virtual:crossrung/registry'
import type { Assessment } from '#domain/assessment.ts'
import { dayOf } from '#share/day.ts'
import { decodeShare } from '#share/decode-share.ts'
import { encodeShare } from '#share/encode-share.ts'
import type { Share } from '#share/share.ts'

/** All of an assessment, as it is today, as a link's text. It may be longer than a link can be. */
export function freeze(assessment: Assessment): string {
  const { id, revision } = ladder
  return encodeShare({ ladder: id, revision, day: dayOf(new Date()), assessment }, registry)
}

/** What was frozen on this device. */
export function thaw(text: string): Share | undefined {
  const decoded = decodeShare(text, registry, text.length)
  return decoded.ok ? decoded.share : undefined
}
