import type { Statement } from '#domain/statement.ts'

/** Titles and levels elsewhere; the nearest by scope, since no two companies mean the same. */
export function AlsoCalled({ names }: { readonly names: readonly Statement[] }) {
  if (names.length === 0) return null
  return (
    <div>
      <h2 className="text-[0.9375rem] text-quiet">Also called</h2>
      <p>{names.map(({ text }) => text).join(' · ')}</p>
    </div>
  )
}
