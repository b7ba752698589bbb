import type { Statement } from '#domain/statement.ts'

/** A role's responsibilities in one area. */
export function AreaStatements({ statements }: { readonly statements: readonly Statement[] }) {
  if (statements.length === 0) return <p className="text-quiet">None in this area</p>
  return (
    <ul className="grid max-w-[65ch] list-disc gap-1.5 pl-4 marker:text-strong">
      {statements.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
