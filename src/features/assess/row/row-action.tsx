import type { RefObject } from 'react'

/** What can be done with a row: a short word to see, and the whole to hear. Scrolled to, it stays clear of what is said below. */
export function RowAction({
  label,
  says,
  onPress,
  ref,
}: {
  readonly label: string
  readonly says: string
  readonly onPress: () => void
  readonly ref?: RefObject<HTMLButtonElement | null>
}) {
  return (
    <button
      ref={ref}
      type="button"
      aria-label={says}
      onClick={onPress}
      className="min-h-9 scroll-mb-16 rounded-lg px-2 text-[0.875rem] text-quiet underline decoration-line underline-offset-4 hover:text-ink hover:decoration-ink max-tablet:min-h-11 max-tablet:scroll-mb-40"
    >
      {label}
    </button>
  )
}
