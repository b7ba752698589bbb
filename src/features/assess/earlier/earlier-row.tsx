import { useMemo } from 'react'
import { Link } from 'react-router'
import { sharedAddress } from '#domain/address.ts'
import { contentsOf } from '#domain/words/contents.ts'
import { listed } from '#domain/words/listed.ts'
import { sayMoment } from '#domain/words/say-moment.ts'
import { actionClass } from '#features/assess/kept/action-class.ts'
import type { Share } from '#share/share.ts'
import type { KeptSnapshot } from '#state/snapshots/create-snapshot-store.ts'
import type { Before } from '#state/snapshots/snapshot-record.ts'

/** Earlier answers: their time opens them; below that, what came after and what they hold. */
export function EarlierRow({
  snapshot: { at, before, text },
  thaw,
  say,
  onBringBack,
  onDelete,
}: {
  readonly snapshot: KeptSnapshot
  /** Undefined until it has loaded. */
  readonly thaw: ((text: string) => Share | undefined) | undefined
  readonly say: (text: string) => void
  readonly onBringBack: (share: Share, name: string) => void
  /** With what the row is called. */
  readonly onDelete: (name: string) => void
}) {
  const share = useMemo(() => thaw?.(text), [thaw, text])
  const name = sayMoment(new Date(at))
  const holds = share === undefined ? '' : listed(contentsOf(share.assessment, 'your name'))

  function onPress(): void {
    if (share !== undefined) onBringBack(share, name)
    else if (thaw !== undefined) say('Nothing was changed: this version cannot read them.')
    else
      say(
        'Nothing was changed: a part of this page did not load. Check your connection, then reload this page.',
      )
  }

  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-line py-3 first:border-t-0">
      <div className="min-w-0 grow basis-72">
        <Link
          to={`${sharedAddress}#${text}`}
          state={{ earlier: at }}
          className="font-semibold hover:underline"
        >
          {name}
        </Link>
        <p className="text-[0.875rem] text-quiet">
          {sayBefore[before]}
          {holds !== '' && `: ${holds}`}
        </p>
      </div>
      <div className="-mx-2 flex flex-wrap">
        <button
          type="button"
          aria-label={`Bring back those of ${name}`}
          onClick={onPress}
          className={actionClass}
        >
          Bring back
        </button>
        <button
          type="button"
          aria-label={`Delete those of ${name}`}
          onClick={() => onDelete(name)}
          className={actionClass}
        >
          Delete
        </button>
      </div>
    </li>
  )
}

const sayBefore: Readonly<Record<Before, string>> = {
  delete: 'Before you deleted them',
  file: 'Before you took over from a file',
  replace: 'Before you replaced them',
}
