import type { ProseBlock, ProseSection } from '#domain/prose.ts'
import { weekLine } from '#domain/reading/week-line.ts'
import type { Statement } from '#domain/statement.ts'
import { Blocks } from '#features/reading/prose/prose.tsx'
import { Said } from '#features/reading/prose/said.tsx'
import { ShareLine } from '#ui/share-line.tsx'

/** A line an activity: in figures and drawn where a source gives one, else in words alone. They add up to nothing. */
export function Week({ section }: { readonly section: ProseSection }) {
  const lists = section.blocks.filter(isList)
  const others = section.blocks.filter((block) => block.kind !== 'list')
  return (
    <div className="grid gap-4">
      <p className="measure text-[0.875rem] text-quiet">
        Shares of the week as sources report them, each by its own count: they do not add up to
        100%. A line runs from none of the week to all of it.
      </p>
      <ul className="grid">
        {lists
          .flatMap(({ items }) => items)
          .map((item) => (
            <Activity key={item.text} statement={item} />
          ))}
      </ul>
      <Blocks blocks={others} />
    </div>
  )
}

function Activity({ statement }: { readonly statement: Statement }) {
  const line = weekLine(statement)
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-line py-2.5 first:border-t-0 first:pt-0 tablet:grid-cols-[minmax(0,1fr)_10rem]">
      {line === undefined ? (
        <p>
          <Said statement={statement} />
        </p>
      ) : (
        <>
          <p>
            <span className="font-semibold">{line.activity}:</span> <Said statement={line.amount} />
          </p>
          {line.shares.length > 0 && (
            <span className="self-center text-track-2">
              <ShareLine shares={line.shares} />
            </span>
          )}
        </>
      )}
    </li>
  )
}

function isList(block: ProseBlock): block is Extract<ProseBlock, { readonly kind: 'list' }> {
  return block.kind === 'list'
}
