import { useState } from 'react'
import { sayDay } from '#domain/words/say-day.ts'
import { shownName } from '#domain/words/shown-name.ts'
import { RowAction } from '#features/assess/row/row-action.tsx'
import { StoredRow } from '#features/assess/row/stored-row.tsx'
import { dayOf } from '#share/day.ts'
import { longestName } from '#share/limits.ts'
import type { KeptRecord } from '#state/kept/kept-record.ts'
import { duplicate, remove, rename } from '#state/kept/kept-store.ts'
import { copied } from '#ui/copied.ts'
import { useFocusBack } from '#ui/use-focus-back.ts'
import { NameForm } from './name-form.tsx'

/** A kept assessment: its name opens it; below that, what can be done with it. */
export function KeptRow({
  record: { key, name, at, text },
  address,
  say,
  onDelete,
}: {
  readonly record: KeptRecord
  /** The address that opens it, on any device. */
  readonly address: string
  readonly say: (text: string) => void
  /** The row is about to go, and the focus with it. */
  readonly onDelete: () => void
}) {
  const [renaming, setRenaming] = useState(false)
  const renameButton = useFocusBack(renaming)
  const shown = shownName(name, longestName) ?? 'Without a name'

  async function onCopyLink() {
    say(
      (await copied(address))
        ? 'Copied. Whoever has the link can read it.'
        : 'This browser did not let the page copy. Open it, and copy the address.',
    )
  }

  if (renaming) {
    return (
      <li className="border-t border-line py-3 first:border-t-0">
        <NameForm
          first={name}
          does="Rename"
          onCancel={() => setRenaming(false)}
          onName={(to) => {
            rename(key, to)
            say(to === name ? '' : `Renamed to “${to}”.`)
            setRenaming(false)
          }}
        />
      </li>
    )
  }
  return (
    <StoredRow
      text={text}
      from={{ kept: key }}
      called={<bdi dir="auto">{shown}</bdi>}
      below={`Kept on ${sayDay(dayOf(new Date(at)))}`}
    >
      <RowAction
        ref={renameButton}
        label="Rename"
        says={`Rename ${shown}`}
        onPress={() => setRenaming(true)}
      />
      <RowAction
        label="Copy"
        says={`Copy ${shown}`}
        onPress={() => {
          duplicate(key)
          say(`“${shown}” is there twice now.`)
        }}
      />
      <RowAction
        label="Copy link"
        says={`Copy the link to ${shown}`}
        onPress={() => void onCopyLink()}
      />
      <RowAction
        label="Delete"
        says={`Delete ${shown}`}
        onPress={() => {
          onDelete()
          remove(key)
          say(`“${shown}” is deleted.`)
        }}
      />
    </StoredRow>
  )
}
