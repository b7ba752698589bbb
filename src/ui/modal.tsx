import { type MouseEvent, type PointerEvent, type ReactNode, useLayoutEffect, useRef } from 'react'

/**
 * A modal dialog: the browser's own, so that focus stays in it, Esc closes it, and the focus returns.
 * It is open for as long as it is drawn; a click beside it closes it too.
 */
export function Modal({
  titleId,
  onClose,
  className = '',
  children,
}: {
  readonly titleId: string
  readonly onClose: () => void
  readonly className?: string
  readonly children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const pressedBeside = useRef(false)
  // Closed before it leaves the page: a dialog that has left gives the focus back to nothing.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element?.open === false) element.showModal()
    return () => element?.close()
  }, [])

  function onPointerDown({ target }: PointerEvent) {
    pressedBeside.current = target === dialog.current
  }

  /** Not at the press, or a finger's click would fall on what lies behind; not for a press that began inside. */
  function onClick({ target }: MouseEvent) {
    if (pressedBeside.current && target === dialog.current) onClose()
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes it by Esc, which arrives as cancel
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onPointerDown={onPointerDown}
      onClick={onClick}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      className={`m-auto w-full max-w-136 rounded-2xl border border-line bg-card p-0 text-ink shadow-xl backdrop:bg-shade max-tablet:mb-0 max-tablet:max-w-full max-tablet:rounded-b-none motion-safe:animate-rise print:hidden ${className}`}
    >
      {children}
    </dialog>
  )
}
