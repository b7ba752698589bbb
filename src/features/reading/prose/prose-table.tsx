import type { ProseBlock, TableRow } from '#domain/prose.ts'
import { Mark } from '#features/reading/cite/mark.tsx'
import { Words } from './said.tsx'

/** A table; on a phone each row is a paragraph of its own, headed by its first cell, its other cells by name. */
export function ProseTable({
  table: { head, rows },
}: {
  readonly table: Extract<ProseBlock, { readonly kind: 'table' }>
}) {
  return (
    <table className="my-1.5 w-full text-left text-[0.9375rem] leading-snug max-tablet:block">
      <thead className="max-tablet:block">
        <tr className="border-b border-strong max-tablet:block">
          {head.map((name) => (
            <th
              key={name}
              scope="col"
              className="py-2 pr-5 align-bottom font-semibold max-tablet:not-first:sr-only max-tablet:block"
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-tablet:block">
        {rows.map((row) => (
          <Row key={JSON.stringify(row.cells)} head={head} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ head, row }: { readonly head: readonly string[]; readonly row: TableRow }) {
  const [first = [], ...others] = row.cells
  return (
    <tr className="border-b border-line max-tablet:block max-tablet:py-3 print:break-inside-avoid">
      <th
        scope="row"
        className="py-2.5 pr-5 align-top font-semibold max-tablet:block max-tablet:p-0"
      >
        <Words parts={first} />
      </th>
      {others.map((cell, index) => (
        <td
          key={head[index + 1]}
          className="py-2.5 pr-5 align-top last:pr-0 max-tablet:mt-1 max-tablet:block max-tablet:wrap-anywhere max-tablet:p-0"
        >
          {others.length > 1 && (
            <span className="text-quiet tablet:hidden">{head[index + 1]}: </span>
          )}
          <Words parts={cell} />
          {index === others.length - 1 && <Mark basis={row.basis} />}
        </td>
      ))}
    </tr>
  )
}
