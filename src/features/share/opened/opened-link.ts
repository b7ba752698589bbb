import type { Ladder } from '#domain/ladder.ts'
import type { Registry } from '#domain/registry.ts'
import { decodeShare } from '#share/decode-share.ts'
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
      readonly notices: readonly ShareNotice[]
      /** Something stood around the link or was changed in it on its way, and its checksum agrees without that. */
      readonly repaired: boolean
    }

export function openLink(ladder: Ladder, registry: Registry, fragment: string): OpenedLink {
  if (fragment === '') return { kind: 'none' }
  const asSent = decodeShare(fragment, registry)
  const decoded = asSent.ok ? asSent : readPastedLink(fragment, registry)
  if (!decoded.ok) return { kind: 'unreadable', problem: decoded.problem }
  const { share, version } = decoded
  return {
    kind: 'shared',
    share,
    notices: [
      ...noticesAgainst(ladder, registry, share),
      ...(version === 0 ? [{ code: 'early-version' as const, version }] : []),
    ],
    repaired: !asSent.ok,
  }
}
