import { Link } from 'react-router'
import type { PageRef } from '#domain/reading/pages.ts'
import { readingAddress } from '#domain/reading/reading-address.ts'

/** The pages whose text leads here. */
export function LinkedFrom({ pages }: { readonly pages: readonly PageRef[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-0.5 tablet:grid-cols-2">
      {pages.map((page) => (
        <li key={`${page.kind} ${page.id}`} className="flex flex-wrap items-baseline gap-x-2">
          <Link to={readingAddress(page)} className="py-1 text-accent underline underline-offset-3">
            {page.title}
          </Link>
          <span className="text-[0.8125rem] text-quiet">{kindWords[page.kind]}</span>
        </li>
      ))}
    </ul>
  )
}

const kindWords: Readonly<Record<PageRef['kind'], string>> = {
  role: 'role',
  skill: 'skill',
  track: 'track',
  move: 'move',
  guide: 'guide',
  questions: 'questions',
}
