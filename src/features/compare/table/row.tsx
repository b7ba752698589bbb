import type { ReactNode } from 'react'

/** A row of the table: its name, a cell for each role, and nothing under "You" unless told. */
export function Row({
  title,
  about,
  withYou,
  you,
  children,
}: {
  readonly title: string
  /** What stands below the name. */
  readonly about?: ReactNode
  readonly withYou: boolean
  readonly you?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <tr className="break-inside-avoid [&>*]:border-b [&>*]:border-line [&>*]:pt-2.5 [&>*]:pb-3">
      <th scope="row" className="pr-3 font-normal desktop:pr-5">
        {about === undefined ? (
          <span className="text-quiet">{title}</span>
        ) : (
          <span className="font-semibold">{title}</span>
        )}
        {about}
      </th>
      {children}
      {withYou && <td className="pr-4">{you}</td>}
    </tr>
  )
}
