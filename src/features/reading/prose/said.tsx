import { Link } from 'react-router'
import { readingAddress } from '#domain/reading/reading-address.ts'
import type { Inline, Statement } from '#domain/statement.ts'
import { Mark } from '#features/reading/cite/mark.tsx'

/** A statement with its links and its mark. */
export function Said({ statement }: { readonly statement: Statement }) {
  return (
    <>
      <Words parts={statement.parts ?? [statement.text]} />
      <Mark basis={statement.basis} />
    </>
  )
}

export function Words({ parts }: { readonly parts: readonly Inline[] }) {
  return parts.map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <Link
        key={`${part.page} ${part.id} ${part.text}`}
        to={readingAddress({ kind: part.page, id: part.id }, part.heading)}
        className="underline decoration-accent underline-offset-3 hover:text-accent"
      >
        {part.text}
      </Link>
    ),
  )
}
