import { type RefObject, useEffect } from 'react'
import type { RoleId } from '#domain/ids.ts'

/** Beside a panel, on a low screen, map and list scroll within their column: as far as shows the role that is opened. */
export function useRoleInView(column: RefObject<HTMLElement | null>, open: RoleId | undefined) {
  useEffect(() => {
    const element = column.current
    if (element === null || open === undefined) return
    const links = [...element.querySelectorAll(`[data-role="${open}"]`)]
    const scrolls = element.scrollHeight > element.clientHeight
    if (scrolls) links.find((link) => link.checkVisibility())?.scrollIntoView({ block: 'nearest' })
  }, [column, open])
}
