import type { ReactNode } from 'react'
import { slug } from '#domain/reading/slug.ts'

export type ReadingSection = {
  readonly title: string
  readonly content: ReactNode
  /** Stands beside its neighbour of the same width where there is room. */
  readonly half?: true
  /** Its heading can be heard and led to, and is not drawn. */
  readonly silent?: true
}

/** A heading of a page to read, and what stands below it. */
export function Section({ section }: { readonly section: ReadingSection }) {
  const { title, content, half, silent } = section
  return (
    <section className={half ? '' : 'col-span-full'}>
      <h2
        id={slug(title)}
        tabIndex={-1}
        className={silent ? 'sr-only' : 'mb-3 scroll-mt-20 text-[1.375rem] print:break-after-avoid'}
      >
        {title}
      </h2>
      {content}
    </section>
  )
}
