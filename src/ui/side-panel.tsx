import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useHydrated } from './use-hydrated.ts'
import { phone, useMedia } from './use-media.ts'

/**
 * One element in three places: beside its neighbour, below it, and on a phone a sheet over the page.
 * The sheet is modal once scripts run: what is marked data-behind-panel is inert then. Esc closes it.
 */
export function SidePanel({
  titleId,
  onClose,
  children,
}: {
  readonly titleId: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const hydrated = useHydrated()
  const narrow = useMedia(phone)
  const sheet = hydrated && narrow
  useModal(sheet)

  useEscape(onClose)

  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        onClick={onClose}
        className="fixed inset-0 z-20 cursor-default bg-shade tablet:hidden print:hidden"
      >
        <span className="sr-only">Close the panel</span>
      </button>
      <section
        {...(sheet ? modalRole : besideRole)}
        aria-labelledby={titleId}
        className="relative grid content-start gap-6 border-line bg-card px-7 pt-5 pb-7 max-tablet:fixed max-tablet:inset-x-0 max-tablet:top-24 max-tablet:bottom-0 max-tablet:z-30 max-tablet:overflow-y-auto max-tablet:overscroll-contain max-tablet:rounded-t-2xl max-tablet:px-5 max-tablet:motion-safe:animate-rise tablet:border-t desktop:border-t-0 desktop:border-l desktop:motion-safe:animate-arrive print:static print:animate-none print:overflow-visible"
      >
        {children}
      </section>
    </>
  )
}

const modalRole = { role: 'dialog', 'aria-modal': true } as const
const besideRole = { role: 'complementary' } as const

/** Esc closes the panel wherever the focus is, unless something above it takes the key. */
function useEscape(onClose: () => void): void {
  const close = useRef(onClose)
  useLayoutEffect(() => {
    close.current = onClose
  })
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const above = document.querySelector('dialog[open]') !== null
      if (event.key === 'Escape' && !event.defaultPrevented && !above) close.current()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}

/** Makes everything behind a modal panel inert, and the page there lie still. */
function useModal(modal: boolean): void {
  useLayoutEffect(() => {
    if (!modal) return undefined
    const behind = [...document.querySelectorAll<HTMLElement>('[data-behind-panel]')]
    for (const element of behind) element.inert = true
    document.documentElement.classList.add('overflow-hidden')
    return () => {
      for (const element of behind) element.inert = false
      document.documentElement.classList.remove('overflow-hidden')
    }
  }, [modal])
}
