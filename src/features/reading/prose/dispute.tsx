import type { ProseBlock } from '#domain/prose.ts'
import { slug } from '#domain/reading/slug.ts'
import { Said } from './said.tsx'

/** What sources contradict each other about: the question, and each side on its own. */
export function Dispute({
  dispute: { question, sides },
}: {
  readonly dispute: Extract<ProseBlock, { readonly kind: 'dispute' }>
}) {
  const id = `disagree-${slug(question)}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; this groups statements.
    <div
      role="group"
      aria-labelledby={id}
      className="my-2 border-t-2 border-b border-t-ink border-b-line py-3.5 print:break-inside-avoid"
    >
      <p id={id} className="font-semibold">
        Sources disagree: {question}
      </p>
      <ul className="mt-2 grid measure gap-2">
        {sides.map((side) => (
          <li key={side.text}>
            <Said statement={side} />
          </li>
        ))}
      </ul>
    </div>
  )
}
