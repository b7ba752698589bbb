import { type Compared, columnCount } from '#features/compare/compared.ts'

/** The width of the column that names the rows, as a part of the table: less beside many roles. */
export function nameColumn(shown: Compared): string {
  return columnCount(shown) > 3 ? 'w-[20%] desktop:w-[24%]' : 'w-[24%]'
}
