import { useCallback, useEffect, useState } from 'react'
import { useHref, useLocation } from 'react-router'
import type { DialogName } from './shell-dialog.tsx'

/**
 * Which dialog of the shell is open; one at a time, gone on the next page. Ctrl or Cmd with K opens Find.
 * Opened while a page is on its way, it stays when that page arrives.
 */
export function useShellDialog() {
  const [dialog, setDialog] = useState<DialogName>()
  const here = useHref(useLocation().pathname)
  const [openedAt, setOpenedAt] = useState<readonly string[]>([])
  const open = useCallback(
    (name: DialogName) => {
      setDialog(name)
      setOpenedAt([here, location.pathname])
    },
    [here],
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
    dialog: openedAt.includes(here) ? dialog : undefined,
    open,
    close: () => setDialog(undefined),
  }
}
