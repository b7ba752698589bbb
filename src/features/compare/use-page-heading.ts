import { type RefObject, useEffect, useRef } from 'react'

/**
 * The page's title follows its heading once the page knows what it shows.
 * `focusNext`: the next heading gets the focus, for an act that takes its own button away.
 */
export function usePageHeading(
  heading: string,
  known: boolean,
): { readonly h1: RefObject<HTMLHeadingElement | null>; readonly focusNext: () => void } {
  const h1 = useRef<HTMLHeadingElement>(null)
  const wanted = useRef(false)
  useEffect(() => {
    if (!known) return
    document.title = `${heading} · Crossrung`
    if (wanted.current) h1.current?.focus()
    wanted.current = false
  }, [heading, known])
  return {
    h1,
    focusNext: () => {
      wanted.current = true
    },
  }
}
