import type { ReactNode } from 'react'

/** The page's measure, the same whatever it turns out to show, so that nothing moves when that is known. */
export const pageClass = 'mx-auto min-h-dvh w-full max-w-340 px-5 pt-6 pb-16 tablet:px-10'

/** The heading, always at the same height: the line above it is kept free where nothing stands in it. */
export const eyebrowClass = 'min-h-6 text-[0.875rem] font-semibold text-accent'
export const titleClass = 'text-[min(1.75rem,8.4vw)] tracking-tight break-words tablet:text-[2rem]'

/** What is shown before the address and what is stored are known: prerendered, and while the page loads. */
export function SharedFrame() {
  return (
    <div className={pageClass}>
      <p className={eyebrowClass} />
      <h1 tabIndex={-1} className={titleClass}>
        A shared assessment
      </h1>
      <noscript>
        <p className="mt-2">
          The answers are in the address and are read on this device: switch scripts on to see them.
        </p>
      </noscript>
    </div>
  )
}

/** Where there is nothing to show: what to do instead. */
export function SharedNotice({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <div className={pageClass}>
      <p className={eyebrowClass} />
      <h1 tabIndex={-1} className={titleClass}>
        {title}
      </h1>
      <div className="mt-3 grid max-w-160 grid-cols-[minmax(0,1fr)] gap-5">{children}</div>
    </div>
  )
}
