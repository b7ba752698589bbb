import { Link } from 'react-router'
import type { AskedBy } from '#domain/reading/pages.ts'
import { AskedRange } from './asked-range.tsx'

/** A row of who asks what: where it leads, and the level that is asked, if any. */
export function AskRow({
  to,
  title,
  asked,
  colour,
}: {
  readonly to: string
  readonly title: string
  readonly asked: Omit<AskedBy, 'role'> | undefined
  readonly colour: string
}) {
  return (
    <li className="flex items-center justify-between gap-x-6 border-t border-line py-1.5 first:border-t-0 max-tablet:flex-wrap">
      <Link
        to={to}
        className="py-0.5 underline decoration-line underline-offset-3 hover:decoration-ink"
      >
        {title}
      </Link>
      {asked === undefined ? (
        <span className="text-[0.9375rem] text-quiet tablet:w-66">Not asked</span>
      ) : (
        <AskedRange asked={asked} colour={colour} />
      )}
    </li>
  )
}
