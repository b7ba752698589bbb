import type { Pages } from './read-pages.ts'
import type { Remark } from './remark.ts'

/** Roles that nobody can reach, and roles that nobody can leave. */
export function deadEnds({ roles, moves }: Pages): readonly Remark[] {
  const ids = new Set(roles.map(({ id }) => id))
  const real = moves
    .map(({ fields }) => fields)
    .filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to))
  const reached = new Set(real.map(({ to }) => to))
  const left = new Set(real.map(({ from }) => from))
  return roles.flatMap(({ path, id, lineOf }) => {
    const at = { file: path, line: lineOf('id') }
    const remarks: Remark[] = []
    if (!reached.has(id)) remarks.push({ ...at, cause: { code: 'no-way-in', role: id } })
    if (!left.has(id)) remarks.push({ ...at, cause: { code: 'no-way-out', role: id } })
    return remarks
  })
}
