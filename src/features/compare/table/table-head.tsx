import { Link } from 'react-router'
import { roleAddress } from '#domain/address.ts'
import { type Compared, columnCount } from '#features/compare/compared.ts'
import { MarkKey } from '#features/compare/skills/mark-shape.tsx'
import { trackClass } from '#ui/track-class.ts'
import { nameColumn } from './name-column.ts'

/** The roles' names, at hand while their columns scroll by; on a low screen they scroll away too. */
export function TableHead({ shown }: { readonly shown: Compared }) {
  const { comparison, marks } = shown
  const title = columnCount(shown) > 4 ? `${beside} max-desktop:flex-col` : beside
  return (
    <thead>
      <tr>
        <td className={`${cell} ${nameColumn(shown)}`} />
        {comparison.roles.map((role, at) => {
          const mark = marks[at]
          return (
            <th
              key={role.id}
              scope="col"
              className={`${cell} ${heading} ${trackClass(mark?.track ?? 0)}`}
            >
              <Link
                to={roleAddress(role.id)}
                className={`${title} underline-offset-4 hover:underline`}
              >
                {mark !== undefined && <MarkKey mark={mark} />}
                <span className="min-w-0">{role.title}</span>
              </Link>
            </th>
          )
        })}
        {comparison.withYou && (
          <th scope="col" className={`${cell} ${heading}`}>
            <span className={title}>
              <MarkKey mark="you" /> You
            </span>
          </th>
        )}
      </tr>
    </thead>
  )
}

const cell =
  'z-[5] border-b border-line bg-paper py-3 pr-3 align-bottom [@media(height>=30rem)]:sticky [@media(height>=30rem)]:top-14 print:static'

const heading = 'text-[0.9375rem] leading-tight font-bold tracking-tight desktop:text-lg'
const beside = 'flex items-baseline gap-x-1.5'
