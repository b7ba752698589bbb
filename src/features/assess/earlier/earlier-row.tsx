import { useMemo } from 'react'
import { contentsOf } from '#domain/words/contents.ts'
import { listed } from '#domain/words/listed.ts'
import { sayMoment } from '#domain/words/say-moment.ts'
import { RowAction } from '#features/assess/row/row-action.tsx'
import { StoredRow } from '#features/assess/row/stored-row.tsx'
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
    <StoredRow
      text={text}
      from={{ earlier: at }}
      called={name}
      below={`${sayBefore[before]}${holds === '' ? '' : `: ${holds}`}`}
    >
      <RowAction label="Bring back" says={`Bring back those of ${name}`} onPress={onPress} />
      <RowAction label="Delete" says={`Delete those of ${name}`} onPress={() => onDelete(name)} />
    </StoredRow>
  )
}

const sayBefore: Readonly<Record<Before, string>> = {
  delete: 'Before you deleted them',
  file: 'Before you took over from a file',
  replace: 'Before you replaced them',
}
