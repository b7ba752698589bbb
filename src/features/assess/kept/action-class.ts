/** How an action looks in a row of what is kept. Scrolled to, it stays clear of what is said at the bottom. */
export const actionClass =
  'min-h-9 rounded-lg px-2 text-[0.875rem] text-quiet underline decoration-line underline-offset-4 hover:text-ink hover:decoration-ink scroll-mb-16 max-tablet:min-h-11 max-tablet:scroll-mb-40'
