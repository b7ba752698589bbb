/** A stranger's words: plain text, in its own direction, its lines kept. */
export function TheirNote({ note }: { readonly note: string | undefined }) {
  if (note === undefined) return null
  return (
    <div className="mt-1.5">
      <p className="text-[0.8125rem] text-quiet">Note</p>
      <p dir="auto" className="w-fit max-w-160 text-start wrap-anywhere whitespace-pre-wrap">
        {note}
      </p>
    </div>
  )
}
