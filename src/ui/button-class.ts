/** How a button, or a link that acts like one, looks. */
export function buttonClass(kind: 'plain' | 'strong' | 'chosen' | 'quiet' = 'plain'): string {
  return `${common} ${kinds[kind]}`
}

const common =
  'inline-flex min-h-10 items-center justify-center gap-2 rounded-lg px-3.5 py-1.5 text-[0.9375rem] tablet:whitespace-nowrap no-underline disabled:cursor-default disabled:opacity-50'

const kinds = {
  plain: 'border border-strong/60 bg-card text-ink hover:border-ink',
  strong: 'border border-ink bg-ink font-medium text-paper hover:opacity-90',
  chosen: 'border chosen font-medium hover:opacity-90',
  quiet:
    'border border-transparent text-ink underline decoration-line underline-offset-4 hover:decoration-ink',
}
