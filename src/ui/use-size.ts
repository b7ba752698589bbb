import { type RefObject, useLayoutEffect, useState } from 'react'

export type ElementSize = { readonly width: number; readonly height: number }

/** An element's inner size in px, followed as it changes; undefined until it is measured, and while it is not shown. */
export function useSize(element: RefObject<HTMLElement | null>): ElementSize | undefined {
  const [size, setSize] = useState<ElementSize>()
  useLayoutEffect(() => {
    const watched = element.current
    if (watched === null) return undefined
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = watched
      setSize((before) => {
        if (width === 0 || height === 0) return undefined
        return before?.width === width && before.height === height ? before : { width, height }
      })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return size
}
