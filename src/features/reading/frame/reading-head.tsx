import type { ReactNode } from 'react'

/** What stands on top of a page to read. */
export function ReadingHead({
  kicker,
  title,
  summary,
  children,
}: {
  /** What kind of page this is, or where it belongs. */
  readonly kicker: ReactNode
  readonly title: string
  readonly summary?: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <header className="wide:col-start-2">
      <p className="text-[0.9375rem] font-semibold text-quiet">{kicker}</p>
      <h1
        tabIndex={-1}
        className="mt-0.5 text-title leading-tight tracking-tight tablet:text-[2.25rem]"
      >
        {title}
      </h1>
      {summary !== undefined && (
        <p className="mt-2 max-w-[54ch] text-[1.125rem] leading-snug text-quiet">{summary}</p>
      )}
      {children}
    </header>
  )
}
