import { useEffect } from 'react'
import { pathBelowBase } from '#app/start/site-base.ts'
import { prepare } from './prepare.ts'

/** Whoever points at a link, or stands on it, will find its page loaded when they follow it. */
export function usePrefetch(): void {
  useEffect(() => {
    const meet = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a') : null
      const path = link === null ? undefined : pathBelowBase(linkAddress(link))
      // A page that cannot be loaded now is asked for again, and reported, when it is opened.
      if (path !== undefined) prepare(path).catch(() => {})
    }
    addEventListener('pointerover', meet, { passive: true })
    addEventListener('focusin', meet)
    return () => {
      removeEventListener('pointerover', meet)
      removeEventListener('focusin', meet)
    }
  }, [])
}

/** A link in the static map is an SVG one, whose address is no string. */
function linkAddress(link: Element): URL {
  return new URL(link.getAttribute('href') ?? '', location.href)
}
