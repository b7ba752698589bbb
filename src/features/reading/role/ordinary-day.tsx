import type { ProseSection } from '#domain/prose.ts'
import { Prose } from '#features/reading/prose/prose.tsx'

/** A day that nobody had: its own look keeps it apart from what is reported. */
export function OrdinaryDay({ section }: { readonly section: ProseSection }) {
  return (
    <div className="rounded-xl bg-card px-5 py-4 outline outline-line tablet:px-6">
      <p className="mb-2.5 text-[0.875rem] font-semibold text-quiet">
        An illustration: made from the facts cited, lived by nobody.
      </p>
      <Prose section={section} />
    </div>
  )
}
