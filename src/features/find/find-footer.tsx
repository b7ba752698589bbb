import { Link } from 'react-router'
import { keyboardAddress } from '#domain/address.ts'
import type { Entry } from '#domain/search/find.ts'
import { buttonClass } from '#ui/button-class.ts'

/** What the keys do now, and for a role the second thing that can be done with it. */
export function FindFooter({
  active,
  found,
  onCompare,
  onClose,
}: {
  readonly active: Entry | undefined
  readonly found: boolean
  readonly onCompare: (role: Entry) => void
  readonly onClose: () => void
}) {
  const role = active?.kind === 'role' ? active : undefined
  return (
    <div
      className={`flex min-h-15 shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-t border-line px-5 py-2 ${role === undefined ? 'max-tablet:hidden' : ''}`}
    >
      <p className="text-[0.875rem] text-quiet max-tablet:hidden">
        <Keys active={active} found={found} /> ·{' '}
        <Link to={keyboardAddress} onClick={onClose} className="underline underline-offset-3">
          All keys
        </Link>
      </p>
      {role !== undefined && (
        <button
          type="button"
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onClick={() => onCompare(role)}
          className={`${buttonClass()} wrap-anywhere whitespace-normal! max-tablet:min-h-11 max-tablet:w-full tablet:ml-auto`}
        >
          Compare {role.title}
        </button>
      )}
    </div>
  )
}

function Keys({ active, found }: { readonly active: Entry | undefined; readonly found: boolean }) {
  if (!found)
    return (
      <>
        <Key name="Esc" /> clears the field
      </>
    )
  if (active === undefined)
    return (
      <>
        <Key name="↓" /> <Key name="↑" /> choose, <Key name="Esc" /> closes
      </>
    )
  if (active.kind !== 'role')
    return (
      <>
        <Key name="Enter" /> opens
      </>
    )
  return (
    <>
      <Key name="Enter" /> opens, <Key name="Ctrl Enter" /> compares
    </>
  )
}

function Key({ name }: { readonly name: string }) {
  return <kbd className="rounded border border-line px-1.5 font-sans text-xs">{name}</kbd>
}
