import { useEffect, useLayoutEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { pageHead } from './page-head.ts'
import { readRoute } from './route.ts'

/**
 * Arriving at a path: its title, the top of the page, and the focus on its heading, or on the one that the
 * fragment names.
 * Whoever closes a role, by Back or otherwise, finds the focus on that role again.
 */
export function useArrival(): void {
  const { pathname, hash } = useLocation()
  const back = useNavigationType() === NavigationType.Pop
  const before = useRef(pathname)
  // Before the page's own effects, so that a page that knows more can name itself.
  useLayoutEffect(() => {
    if (before.current !== pathname) document.title = pageHead(pathname)?.title ?? document.title
  }, [pathname])
  useEffect(() => {
    if (before.current === pathname) return
    const left = readRoute(before.current)
    before.current = pathname
    const here = readRoute(pathname)
    const closed = left.kind === 'explore' && here.kind === 'explore' && here.role === undefined
    if (closed && left.role !== undefined) focusRole(left.role)
    else {
      const named = document.getElementById(hash.slice(1))
      if (!back) {
        scrollTo(0, 0)
        named?.scrollIntoView()
      }
      const arrived = named ?? document.querySelector<HTMLElement>('main h1')
      arrived?.focus({ preventScroll: back || named !== null })
    }
  }, [pathname, hash, back])
}

function focusRole(role: string): void {
  const links = document.querySelectorAll<HTMLElement>(`[data-role="${role}"]`)
  for (const link of links) if (link.checkVisibility()) link.focus()
}
