import { useState } from 'react'
import { Link } from 'react-router'
import { sharedAddress } from '#domain/address.ts'
import { sayDay } from '#domain/words/say-day.ts'
import { shownName } from '#domain/words/shown-name.ts'
import { dayOf } from '#share/day.ts'
import { longestName } from '#share/limits.ts'
import type { KeptRecord } from '#state/kept/kept-record.ts'
import { duplicate, remove, rename } from '#state/kept/kept-store.ts'
import { copied } from '#ui/copied.ts'
import { useFocusBack } from '#ui/use-focus-back.ts'
import { actionClass } from './action-class.ts'
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
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-line py-3 first:border-t-0">
      <div className="min-w-0 grow basis-72">
        <Link
          to={`${sharedAddress}#${text}`}
          state={{ kept: key }}
          className="font-semibold [overflow-wrap:anywhere] hover:underline"
        >
          <bdi dir="auto">{shown}</bdi>
        </Link>
        <p className="text-[0.875rem] text-quiet">Kept on {sayDay(dayOf(new Date(at)))}</p>
      </div>
      <div className="-mx-2 flex flex-wrap">
        <button
          ref={renameButton}
          type="button"
          aria-label={`Rename ${shown}`}
          onClick={() => setRenaming(true)}
          className={actionClass}
        >
          Rename
        </button>
        <button
          type="button"
          aria-label={`Copy ${shown}`}
          onClick={() => {
            duplicate(key)
            say(`“${shown}” is there twice now.`)
          }}
          className={actionClass}
        >
          Copy
        </button>
        <button
          type="button"
          aria-label={`Copy the link to ${shown}`}
          onClick={onCopyLink}
          className={actionClass}
        >
          Copy link
        </button>
        <button
          type="button"
          aria-label={`Delete ${shown}`}
          onClick={() => {
            onDelete()
            remove(key)
            say(`“${shown}” is deleted.`)
          }}
          className={actionClass}
        >
          Delete
        </button>
      </div>
    </li>
  )
}
