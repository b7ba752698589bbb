import { type Compared, columnCount } from '#features/compare/compared.ts'

/** The name of a part, over all columns; and that nothing differs where a part has no row. */
export function PartRow({
  shown,
  title,
  note,
  empty,
}: {
  readonly shown: Compared
  readonly title: string
  readonly note?: string
  readonly empty: boolean
}) {
  const columns = columnCount(shown)
  return (
    <>
      <tr className="break-after-avoid">
        <th
          scope="rowgroup"
          colSpan={columns}
          className="border-b-2 border-ink pt-9 pb-1.5 text-lg font-bold"
        >
          {title} <span className="pl-2 text-[0.9375rem] font-normal text-quiet">{note}</span>
        </th>
      </tr>
      {empty && (
        <tr>
          <td colSpan={columns} className="py-2.5 text-quiet">
            Nothing differs here.
          </td>
        </tr>
      )}
    </>
  )
}
