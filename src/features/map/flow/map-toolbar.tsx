import { type KeyboardEvent, useRef } from 'react'
import { buttonClass } from '#ui/button-class.ts'

export type MapControls = {
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly fit: () => void
}

/** Zoom and fit for whoever has no wheel and no second finger; one tab stop, arrows go along it. */
export function MapToolbar({
  controls,
  tryAgain,
}: {
  readonly controls: MapControls | undefined
  /** Where what zooms and moves the map has failed. */
  readonly tryAgain: (() => void) | undefined
}) {
  const bar = useRef<HTMLDivElement>(null)
  const waiting = controls === undefined

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (step === undefined) return
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(event.target as HTMLButtonElement)
    buttons[(at + step + buttons.length) % buttons.length]?.focus()
  }

  if (tryAgain !== undefined) {
    return (
      <div
        role="alert"
        className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 pb-4 text-[0.9375rem] print:hidden"
      >
        <p>Every role still opens, but the map cannot be moved: a part of it did not load.</p>
        <button type="button" onClick={tryAgain} className={buttonClass()}>
          Try again
        </button>
      </div>
    )
  }
  return (
    // On a low screen the map goes on below its foot, and this does not.
    <div className="flex items-center gap-4 px-5 pb-4 desktop:sticky desktop:bottom-0 desktop:w-fit print:hidden">
      <div
        ref={bar}
        role="toolbar"
        aria-label="Zoom"
        className="flex gap-2 [@media(scripting:none)]:hidden"
        onKeyDown={onKeyDown}
      >
        <ToolButton name="Zoom out" text="−" disabled={waiting} onPress={controls?.zoomOut} first />
        <ToolButton name="Fit" text="Fit" disabled={waiting} onPress={controls?.fit} />
        <ToolButton name="Zoom in" text="+" disabled={waiting} onPress={controls?.zoomIn} />
      </div>
      <p className="text-[0.8125rem] text-quiet max-tablet:hidden [@media(height<39rem)]:hidden">
        Dotted rungs are moves between the tracks.
      </p>
    </div>
  )
}

function ToolButton({
  name,
  text,
  disabled,
  onPress,
  first = false,
}: {
  readonly name: string
  readonly text: string
  readonly disabled: boolean
  readonly onPress: (() => void) | undefined
  readonly first?: boolean
}) {
  return (
    <button
      type="button"
      aria-label={name}
      tabIndex={first ? 0 : -1}
      disabled={disabled}
      onClick={onPress}
      className={`${buttonClass()} min-w-11`}
    >
      {text}
    </button>
  )
}
