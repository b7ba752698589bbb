import type { Statement } from '#domain/statement.ts'
import { Said } from '#features/reading/prose/said.tsx'

export function WhatItIs({ paragraphs }: { readonly paragraphs: readonly Statement[] }) {
  return (
    <div className="grid gap-4">
      {paragraphs.map((paragraph) => (
        <p key={paragraph.text} className="measure">
          <Said statement={paragraph} />
        </p>
      ))}
    </div>
  )
}
