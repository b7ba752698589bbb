import { useEffect, useRef } from 'react'

/** Runs something at once, or after the press that is under way: a click must end on what it began on. */
export function useAfterPress(): (run: () => void) => void {
  const press = useRef<{ readonly waiting: (() => void)[] } | undefined>(undefined)
  useEffect(() => {
    const down = () => {
      press.current ??= { waiting: [] }
    }
    const up = () => {
      const ended = press.current
      press.current = undefined
      // The click follows the release.
      setTimeout(() => {
        for (const run of ended?.waiting ?? []) run()
      })
    }
    addEventListener('pointerdown', down, { capture: true })
    addEventListener('pointerup', up, { capture: true })
    addEventListener('pointercancel', up, { capture: true })
    return () => {
      removeEventListener('pointerdown', down, { capture: true })
      removeEventListener('pointerup', up, { capture: true })
      removeEventListener('pointercancel', up, { capture: true })
    }
  }, [])
  return (run) => {
    if (press.current === undefined) run()
    else press.current.waiting.push(run)
  }
}
