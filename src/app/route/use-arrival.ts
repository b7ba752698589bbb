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
  const { pathname, hash, key } = useLocation()
  const back = useNavigationType() === NavigationType.Pop
  const before = useRef(pathname)
  // Before the page's own effects, so that a page that knows more can name itself.
  useLayoutEffect(() => {
    if (before.current !== pathname) document.title = pageHead(pathname)?.title ?? document.title
  }, [pathname])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is another for each arrival, at the same address too.
  useEffect(() => {
    const named = document.getElementById(hash.slice(1))
    if (before.current === pathname) {
      if (named !== null && !back) goTo(named)
      return
    }
    const left = roleLeft(before.current, pathname)
    before.current = pathname
    if (left !== undefined) focusRole(left)
    else if (named !== null && !back) goTo(named)
    else focusHeading(named, back)
  }, [pathname, hash, key, back])
}

/** The role whose page one has closed by going from there to here. */
function roleLeft(from: string, to: string): string | undefined {
  const left = readRoute(from)
  const here = readRoute(to)
  const closed = left.kind === 'explore' && here.kind === 'explore' && here.role === undefined
  return closed ? left.role : undefined
}

function focusHeading(named: HTMLElement | null, back: boolean): void {
  if (!back) scrollTo(0, 0)
  const heading = named ?? document.querySelector<HTMLElement>('main h1')
  heading?.focus({ preventScroll: back })
}

function goTo(named: HTMLElement): void {
  named.scrollIntoView()
  named.focus({ preventScroll: true })
}

function focusRole(role: string): void {
  const links = document.querySelectorAll<HTMLElement>(`[data-role="${role}"]`)
  for (const link of links) if (link.checkVisibility()) link.focus()
}
