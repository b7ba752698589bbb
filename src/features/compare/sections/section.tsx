import type { ReactNode } from 'react'

/** A part of the comparison under its heading; and that nothing differs where it has no row. */
export function Section({
  title,
  note,
  empty,
  children,
}: {
  readonly title: string
  readonly note?: string
  readonly empty: boolean
  readonly children: ReactNode
}) {
  return (
    <section>
      <h2 className="border-b-2 border-ink pb-1.5 text-xl">{title}</h2>
      {note !== undefined && note !== '' && (
        <p className="pt-1.5 text-[0.875rem] text-quiet">{note}</p>
      )}
      {empty ? <p className="py-2.5 text-quiet">Nothing differs here.</p> : children}
    </section>
  )
}
