import { longestLink } from '#share/limits.ts'

/** Instead of a link that no Crossrung would open. */
export function LinkTooLong({ length }: { readonly length: number }) {
  return (
    <p role="alert" className="text-gap">
      There is no link: it would hold {length.toLocaleString('en-GB')} characters, and{' '}
      {longestLink.toLocaleString('en-GB')} is the most that opens. Leave the notes out, or shorten
      them.
    </p>
  )
}
