import type { Statement } from '#domain/statement.ts'
import { Said } from '#features/reading/prose/said.tsx'

/** Titles and levels elsewhere; the nearest by scope, since no two companies mean the same. */
export function AlsoCalled({ names }: { readonly names: readonly Statement[] }) {
  return (
    <>
      <p className="mb-3 measure text-quiet">
        Nearest by scope: no two companies mean quite the same by a title.
      </p>
      <ul className="grid gap-x-10 gap-y-1.5 tablet:grid-cols-2">
        {names.map((name) => (
          <li key={name.text}>
            <Said statement={name} />
          </li>
        ))}
      </ul>
    </>
  )
}
