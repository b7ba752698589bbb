import { ladder } from 'virtual:crossrung/ladder'
import { useLocation, useNavigate } from 'react-router'
import { entries, entryAddress } from '#app/route/entries.ts'
import { readRoute } from '#app/route/route.ts'
import { compareAddress } from '#domain/address.ts'
import { readCompareQuery } from '#domain/comparison/compare-query.ts'
import type { RoleId } from '#domain/ids.ts'
import { indexOf } from '#domain/ladder-index.ts'
import type { Entry } from '#domain/search/find.ts'
import { FindDialog } from '#features/find/find-dialog.tsx'

/** Find, and where what is found leads. */
export function FindPlace({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate()
  const { pathname, search } = useLocation()

  /** As a link does it: where one is already leaves no second entry in the history. */
  function leaveFor(address: string) {
    onClose()
    return navigate(address, { replace: address === pathname + search })
  }

  function onCompare({ id }: Entry) {
    const role = indexOf(ladder).role.get(id)
    if (role === undefined) return undefined
    return leaveFor(compareAddress([...new Set([...comparedRoles(pathname, search), role.id])]))
  }

  return (
    <FindDialog
      entries={entries}
      onOpen={(entry) => leaveFor(entryAddress(entry))}
      onCompare={onCompare}
      onClose={onClose}
    />
  )
}

/** The roles that the comparison on the page holds already; elsewhere none. */
function comparedRoles(pathname: string, search: string): readonly RoleId[] {
  if (readRoute(pathname).kind !== 'compare') return []
  return readCompareQuery(ladder, new URLSearchParams(search).getAll('roles').join(',')).roles
}
