import { type ComponentProps, type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import { resource } from '#ui/resource.ts'
import type { FlowMap as FlowMapComponent } from './flow-map.tsx'
import { type Viewport, zoomAbout } from './viewport.ts'

const flowMap = resource(() => import('./flow-map.tsx'))

type FlowProps = ComponentProps<typeof FlowMapComponent>

/** Loads React Flow once the page has painted and lies still, and lends it the gestures that it lacks. */
export function FlowFrame({
  atFit,
  interactive,
  ...flow
}: FlowProps & {
  readonly atFit: boolean
  /** Until then the drawing below takes the clicks. */
  readonly interactive: boolean
}) {
  const frame = useRef<HTMLDivElement>(null)
  const wanted = useAfterPaint()
  useScrollingFinger(frame, atFit)
  useMetaWheel(frame, flow.viewport, flow.leastZoom, flow.onViewport)
  return (
    <div
      ref={frame}
      // Until the takeover there is one map, the drawing, to the pointer and to a screen reader.
      aria-hidden={interactive ? undefined : true}
      className={`absolute inset-0 print:hidden ${interactive ? '' : 'pointer-events-none **:pointer-events-none!'} ${atFit ? scrollsByFinger : ''}`}
    >
      {wanted && (
        <Suspense>
          <Loaded {...flow} />
        </Suspense>
      )}
    </div>
  )
}

/** Above React Flow's own style, which leaves no touch to the page. Raw: Tailwind reads the file, not the string. */
const scrollsByFinger = String.raw`[&_.react-flow\_\_pane]:touch-pan-y!`

function Loaded(props: FlowProps) {
  const { FlowMap } = flowMap.read()
  return <FlowMap {...props} />
}

function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true)))
    return () => cancelAnimationFrame(frame)
  }, [])
  return painted
}

/** While the whole map is shown one finger scrolls the page: React Flow is not told of it. Two fingers zoom. */
function useScrollingFinger(frame: RefObject<HTMLElement | null>, atFit: boolean): void {
  useEffect(() => {
    const element = frame.current
    if (element === null || !atFit) return undefined
    const keep = (event: TouchEvent) => {
      if (event.touches.length === 1) event.stopPropagation()
    }
    element.addEventListener('touchstart', keep, { capture: true, passive: true })
    return () => element.removeEventListener('touchstart', keep, { capture: true })
  }, [frame, atFit])
}

/** Cmd with the wheel zooms as Ctrl does; React Flow knows only Ctrl once the page may scroll over it. */
function useMetaWheel(
  frame: RefObject<HTMLElement | null>,
  viewport: Viewport,
  leastZoom: number,
  onViewport: (viewport: Viewport) => void,
): void {
  const zoom = useRef((_event: WheelEvent) => {})
  useEffect(() => {
    zoom.current = (event) => {
      const { left, top } = frame.current?.getBoundingClientRect() ?? { left: 0, top: 0 }
      const point = { x: event.clientX - left, y: event.clientY - top }
      onViewport(zoomAbout(viewport, 2 ** (-event.deltaY / 500), point, leastZoom))
    }
  })
  useEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const wheel = (event: WheelEvent) => {
      if (!event.metaKey || event.ctrlKey) return
      event.preventDefault()
      event.stopPropagation()
      zoom.current(event)
    }
    element.addEventListener('wheel', wheel, { capture: true, passive: false })
    return () => element.removeEventListener('wheel', wheel, { capture: true })
  }, [frame])
}
