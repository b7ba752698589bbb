import type { ReactNode } from 'react'

export function Part({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <section className="grid gap-3">
      <h2 id={id} tabIndex={-1} className="scroll-mt-20 text-[1.375rem]">
        {title}
      </h2>
      {children}
    </section>
  )
}
