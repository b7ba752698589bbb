import type { ReactNode } from 'react'

/** A page that lists or tells: a heading, a sentence on what is here, and that. */
export function PlainPage({
  title,
  summary,
  wide = false,
  children,
}: {
  readonly title: string
  readonly summary: string
  /** For what stands in columns; text alone is no wider than it reads well. */
  readonly wide?: boolean
  readonly children: ReactNode
}) {
  return (
    <div
      className={`mx-auto w-full px-5 pt-8 pb-14 text-[1rem] leading-relaxed tablet:px-10 print:p-0 ${wide ? 'max-w-320' : 'max-w-[49rem]'}`}
    >
      <h1 tabIndex={-1} className="text-title tracking-tight tablet:text-[2.25rem]">
        {title}
      </h1>
      <p className="mt-2 mb-8 measure text-[1.125rem] leading-snug text-quiet">{summary}</p>
      {children}
    </div>
  )
}
