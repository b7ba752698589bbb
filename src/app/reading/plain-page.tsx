import type { ReactNode } from 'react'

/** A page that lists or tells: a heading, a sentence on what is here, and that. */
export function PlainPage({
  title,
  summary,
  children,
}: {
  readonly title: string
  readonly summary: string
  readonly children: ReactNode
}) {
  return (
    <div className="mx-auto w-full max-w-320 px-5 pt-8 pb-14 text-[1rem] leading-relaxed tablet:px-10 print:p-0">
      <h1 tabIndex={-1} className="text-[1.875rem] tracking-tight tablet:text-[2.25rem]">
        {title}
      </h1>
      <p className="mt-2 mb-8 max-w-[62ch] text-[1.125rem] leading-snug text-quiet">{summary}</p>
      {children}
    </div>
  )
}
