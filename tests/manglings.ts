/** What chat, mail and browsers do to a link on its way. The names and what each is expected to come to are the corpus's. */
export type Mangling = {
  readonly id: string
  /** `recover`: it opens as it was made. `refuse`: nothing else may open, and words say what is wrong. */
  readonly expect: 'recover' | 'refuse' | 'either'
  /** The mangled link, or samples of it, by a source of numbers from 0 to 1. */
  readonly mangle: (link: string, random: () => number) => readonly string[]
}

const samples = 256

export const manglings: readonly Mangling[] = [
  one('trim-last-1', 'refuse', (link) => link.slice(0, -1)),
  one('trim-last-8', 'refuse', (link) => link.slice(0, -8)),
  one('trim-half', 'refuse', (link) => link.slice(0, Math.floor(link.length / 2))),
  one('trim-at-2000', 'refuse', (link) => link.slice(0, 2_000)),
  one('trim-at-4096', 'refuse', (link) => link.slice(0, 4_096)),
  one('append-dot', 'recover', (link) => `${link}.`),
  one('append-comma', 'recover', (link) => `${link},`),
  one('append-paren', 'recover', (link) => `${link})`),
  one('append-bracket', 'recover', (link) => `${link}]`),
  one('append-gt', 'recover', (link) => `${link}>`),
  one('append-quote', 'recover', (link) => `${link}"`),
  one('append-rsquo', 'recover', (link) => `${link}\u2019`),
  one('append-semicolon', 'recover', (link) => `${link};`),
  one('append-bang', 'recover', (link) => `${link}!`),
  one('append-star', 'recover', (link) => `${link}*`),
  one('append-ellipsis', 'refuse', (link) => `${link}\u2026`),
  one('append-pct-ellipsis', 'refuse', (link) => `${link}%E2%80%A6`),
  one('append-backslash', 'recover', (link) => `${link}\\`),
  one('append-pipe-label', 'recover', (link) => `${link}|my link`),
  one('append-newline', 'recover', (link) => `${link}%0A`),
  one('append-space', 'recover', (link) => `${link}%20`),
  one('middle-ellipsis', 'refuse', (link) => `${link.slice(0, 40)}[...]${link.slice(-8)}`),
  one('hash-to-pct23', 'recover', (link) => link.replace('#', '%23')),
  one('hash-to-pct2523', 'recover', (link) => link.replace('#', '%2523')),
  one('double-encode', 'recover', (link) => before(link) + encodeURIComponent(fragment(link))),
  one('plus-to-space', 'either', (link) => link.replaceAll('+', '%20')),
  one('amp-entity', 'recover', (link) => link.replaceAll('&', '&amp;')),
  one('lowercase', 'refuse', (link) => link.toLowerCase()),
  one('soft-wrap-76', 'either', (link) => every(link, 76, '%0D%0A')),
  one('qp-soft-wrap', 'either', (link) => every(link, 76, '=%0D%0A')),
  one('zero-width', 'either', (link) => every(link, 40, '\u200B')),
  one('soft-hyphen', 'either', (link) => inserted(link, Math.floor(link.length / 2), '\u00AD')),
  one('bom-prefix', 'recover', (link) => `${before(link)}\uFEFF${fragment(link)}`),
  one('angle-wrap', 'recover', (link) => `<${link}>`),
  one('utm-query', 'recover', (link) => link.replace('#', '?utm_source=x#')),
  one('utm-after-hash', 'recover', (link) => `${link}&utm_source=x`),
  one('fbclid-after-hash', 'recover', (link) => `${link}?fbclid=abc`),
  one('text-directive', 'recover', (link) => `${link}:~:text=foo`),
  one('trailing-slash-before-hash', 'recover', (link) => link.replace('#', '/#')),
  one('index-html', 'recover', (link) => link.replace('#', 'index.html#')),
  one('dup-fragment', 'either', (link) => `${link}#${fragment(link)}`),
  one('swap-alphabet', 'either', (link) => link.replaceAll('-', '+').replaceAll('_', '/')),
  one('pad', 'recover', (link) => `${link}==`),
  sampled('flip-each-bit', (text, random) => {
    const at = Math.floor(random() * text.length)
    const flipped = text.charCodeAt(at) ^ (1 << Math.floor(random() * 8))
    return text.slice(0, at) + String.fromCharCode(flipped) + text.slice(at + 1)
  }),
  sampled('swap-two-chars', (text, random) => {
    const at = Math.floor(random() * (text.length - 1))
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
  }),
  sampled('random-printable', (text, random) =>
    Array.from(text, () => String.fromCharCode(32 + Math.floor(random() * 95))).join(''),
  ),
]

function one(id: string, expect: Mangling['expect'], mangle: (link: string) => string): Mangling {
  return { id, expect, mangle: (link) => [mangle(link)] }
}

/** Many samples of a change to the fragment alone. */
function sampled(id: string, mangle: (text: string, random: () => number) => string): Mangling {
  return {
    id,
    expect: 'refuse',
    mangle: (link, random) =>
      Array.from({ length: samples }, () => before(link) + mangle(fragment(link), random)),
  }
}

function before(link: string): string {
  return link.slice(0, link.indexOf('#') + 1)
}

function fragment(link: string): string {
  return link.slice(link.indexOf('#') + 1)
}

function inserted(text: string, at: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at)
}

function every(text: string, length: number, put: string): string {
  const lines = Array.from({ length: Math.ceil(text.length / length) }, (_, line) =>
    text.slice(line * length, (line + 1) * length),
  )
  return lines.join(put)
}
