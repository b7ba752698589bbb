import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import type { DialogName } from './shell-dialog.tsx'

/** Which dialog of the shell is open; one at a time, gone on the next page. Ctrl or Cmd with K opens Find. */
export function useShellDialog() {
  const [dialog, setDialog] = useState<DialogName>()
  const { pathname } = useLocation()
  const [openedAt, setOpenedAt] = useState(pathname)
  const open = useCallback(
    (name: DialogName) => {
      setDialog(name)
      setOpenedAt(pathname)
    },
    [pathname],
  )
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      if (event.altKey || event.shiftKey) return
      event.preventDefault()
      open('find')
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [open])
  return {
    dialog: openedAt === pathname ? dialog : undefined,
    open,
    close: () => setDialog(undefined),
  }
}
