import type { Ladder } from '#domain/ladder.ts'
import type { Registry } from '#domain/registry.ts'
import { decodeShare } from '#share/decode-share.ts'
import { encodeShare } from '#share/encode-share.ts'
import type { LinkProblem } from '#share/link-problem.ts'
import { noticesAgainst } from '#share/notices-against.ts'
import { readPastedLink } from '#share/read-pasted-link.ts'
import type { Share } from '#share/share.ts'
import type { ShareNotice } from '#share/share-notice.ts'

/** What the fragment of an address turns out to be. */
export type OpenedLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly problem: LinkProblem }
  | {
      readonly kind: 'shared'
      readonly share: Share
      /** What is kept of it: the link's text as it was made; of an early link, the same as a link of today. */
      readonly text: string
      readonly notices: readonly ShareNotice[]
      /** Something stood around the link or was changed in it on its way, and its checksum agrees without that. */
      readonly repaired: boolean
    }

/** `isKept`: whether it is the text of a kept assessment, which may be longer than what comes from elsewhere. */
export function openLink(
  ladder: Ladder,
  registry: Registry,
  fragment: string,
  isKept = false,
): OpenedLink {
  if (fragment === '') return { kind: 'none' }
  const asSent = decodeShare(fragment, registry, isKept ? fragment.length : undefined)
  const decoded = asSent.ok ? { ...asSent, text: fragment } : readPastedLink(fragment, registry)
  if (!decoded.ok) return { kind: 'unreadable', problem: decoded.problem }
  const { share, version, text } = decoded
  return {
    kind: 'shared',
    share,
    text: version === 0 ? encodeShare(share, registry) : text,
    notices: [
      ...noticesAgainst(ladder, registry, share),
      ...(version === 0 ? [{ code: 'early-version' as const, version }] : []),
    ],
    repaired: !asSent.ok,
  }
}
