import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Assessment } from '#domain/assessment.ts'
import type { RoleId, SkillId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { layoutIn, trackPlacesOf } from './drawing/layout-in.ts'
import { MapDrawing } from './drawing/map-drawing.tsx'
import { shownConnections } from './drawing/shown-connections.ts'
import { stationLooks } from './drawing/station-look.ts'
import { FlowFrame } from './flow/flow-frame.tsx'
import { MapToolbar } from './flow/map-toolbar.tsx'
import { useAfterPress } from './flow/use-after-press.ts'
import { useMapView } from './flow/use-map-view.ts'
import { isWalkKey, walk } from './walk.ts'

/**
 * The map: a static drawing at first, which React Flow takes over once it has loaded, in the same place.
 * One tab stop; arrow keys walk it.
 */
export function CareerMap({
  ladder,
  open,
  skill,
  assessment,
  onCompare,
  actions,
  guard,
  className,
}: {
  readonly ladder: Ladder
  readonly open: RoleId | undefined
  readonly skill: SkillId | undefined
  readonly assessment: Assessment
  readonly onCompare: (roles: readonly [RoleId, RoleId]) => void
  /** What can be done with a role, drawn beside the one that is looked at. */
  readonly actions: (role: RoleId) => ReactNode
  /** Keeps a failure of the interactive map within it, and tells of it with what tries again. */
  readonly guard: (map: ReactNode, onFailed: (retry: () => void) => void) => ReactNode
  readonly className: string
}) {
  const frame = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState<RoleId>()
  const [walked, setWalked] = useState<RoleId>()
  const [interactive, setInteractive] = useState(false)
  const [tryAgain, setTryAgain] = useState<() => void>()
  const afterPress = useAfterPress()
  const view = useMapView(frame, ladder, open)
  const gaze = { open, near, skill }
  const looks = stationLooks(ladder, gaze, assessment)
  const trackPlaces = trackPlacesOf(ladder)
  const drawing = { looks, gaze, trackPlaces }

  function onFocus({ target }: FocusEvent) {
    const role = roleAt(target)
    if (role === undefined) return
    setNear(role)
    setWalked(role)
    view.reveal(role)
  }

  function onKeyDown(event: KeyboardEvent) {
    const from = roleAt(event.target)
    if (from === undefined || event.altKey || event.ctrlKey) return
    const to = keyTarget(event, from)
    if (to === undefined) return
    event.preventDefault()
    to?.focus()
  }

  /** Where a key leads from a role's link or from its actions: along the ladder, into the actions, and back. */
  function keyTarget({ key, shiftKey, target }: KeyboardEvent, from: RoleId) {
    const actionsOf = frame.current?.querySelector(`[data-station="${from}"]`)
    if (actionsOf?.contains(target as Node)) {
      const buttons = [...actionsOf.querySelectorAll<HTMLElement>('button, a')]
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
      if (key === 'Escape') return linkOf(frame.current, from)
      return step === undefined
        ? undefined
        : buttons.at((buttons.indexOf(target as HTMLElement) + step) % buttons.length)
    }
    if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) {
      return actionsOf?.querySelector<HTMLElement>('button')
    }
    return isWalkKey(key) ? linkOf(frame.current, walk(ladder, from, key)) : undefined
  }

  function onFailed(retry: () => void) {
    setInteractive(false)
    setTryAgain(() => retry)
  }

  return (
    // The bar's place is kept while its part of the page is still on its way: the drawing does not move.
    <section
      aria-label="Career map"
      className={`grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_minmax(3.5rem,auto)] ${className}`}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it listens to what bubbles up from the links in it. */}
      <div
        ref={frame}
        className="@container relative"
        onFocus={onFocus}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget === null || roleAt(relatedTarget) !== near) setNear(undefined)
        }}
        onKeyDown={onKeyDown}
      >
        <div
          className={`absolute inset-0 flex items-center justify-center ${interactive ? 'hidden print:flex' : ''}`}
        >
          <MapDrawing
            key={interactive ? 'print' : 'drawing'}
            {...drawing}
            layout={layoutIn(ladder, 'wide')}
            linked={!interactive}
            className="max-h-full max-w-full @max-[44.75rem]:hidden print:block"
          />
          {!interactive && (
            <MapDrawing
              {...drawing}
              layout={layoutIn(ladder, 'narrow')}
              linked
              className="max-h-full max-w-full @min-[44.75rem]:hidden print:hidden"
            />
          )}
        </div>
        {view.placed !== undefined &&
          guard(
            <FlowFrame
              looks={looks}
              trackPlaces={trackPlaces}
              connections={shownConnections(view.placed.layout, gaze)}
              {...view.placed}
              interactive={interactive}
              tabStop={open ?? walked ?? assessment.here ?? ladder.roles[0]?.id}
              near={near}
              actions={actions}
              onNear={setNear}
              onCompare={onCompare}
              onReady={() =>
                afterPress(() => {
                  const role = focusedRole(frame.current)
                  flushSync(() => setInteractive(true))
                  if (role !== undefined) linkOf(frame.current, role)?.focus()
                })
              }
            />,
            onFailed,
          )}
      </div>
      <MapToolbar
        controls={interactive ? view.controls : undefined}
        tryAgain={
          tryAgain &&
          (() => {
            setTryAgain(undefined)
            tryAgain()
          })
        }
      />
    </section>
  )
}

function roleAt(target: EventTarget): RoleId | undefined {
  const place =
    target instanceof Element ? target.closest<HTMLElement>('[data-role], [data-station]') : null
  return (place?.dataset['role'] ?? place?.dataset['station']) as RoleId | undefined
}

/** The last one: the interactive map stands after the drawing. */
function linkOf(frame: HTMLElement | null, role: RoleId): HTMLElement | undefined {
  return [...(frame?.querySelectorAll<HTMLElement>(`[data-role="${role}"]`) ?? [])].at(-1)
}

/** Whoever stands on a link of the drawing will stand on the same one of the interactive map. */
function focusedRole(frame: HTMLElement | null): RoleId | undefined {
  const focused = document.activeElement
  return focused !== null && frame?.contains(focused) ? roleAt(focused) : undefined
}
