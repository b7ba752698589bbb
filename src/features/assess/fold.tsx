import type { ReactNode } from 'react'

/** Something to open for more; paper has it open. */
export function Fold({
  summary,
  className = '',
  children,
}: {
  readonly summary: ReactNode
  readonly className?: string
  readonly children: ReactNode
}) {
  return (
    <details className={`print:[&::details-content]:[content-visibility:visible] ${className}`}>
      <summary className="w-fit py-1 text-quiet hover:text-ink max-tablet:py-2.5">
        {summary}
      </summary>
      {children}
    </details>
  )
}
