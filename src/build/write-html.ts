/** What a page puts into the built template. */
export type PageParts = {
  readonly html: string
  readonly title: string
  readonly description: string
  /** The policy of the served headers, for hosts that serve none. */
  readonly policy: string
  /** Address of the script that runs before the first paint. */
  readonly firstPaint: string
  /** Addresses of scripts to fetch along with the first one. */
  readonly preloads: readonly string[]
}

/** A page from the built template. Throws when the template lacks a place for a part. */
export function writeHtml(template: string, parts: PageParts): string {
  return placesOf(parts).reduce((text, [place, part]) => {
    if (!text.includes(place)) throw new Error(`index.html has no ${place}`)
    return text.replace(place, () => part)
  }, template)
}

function placesOf(parts: PageParts): readonly (readonly [string, string])[] {
  const { html, title, description, policy, firstPaint, preloads } = parts
  return [
    ['<div id="root"></div>', `<div id="root">${html}</div>`],
    ['<title>Crossrung</title>', `<title>${escaped(title)}</title>`],
    [
      '<meta name="description" content="" />',
      `<meta name="description" content="${escaped(description)}" />`,
    ],
    [
      '<!--policy-->',
      `<meta http-equiv="Content-Security-Policy" content="${escaped(policyForMeta(policy))}" />`,
    ],
    [
      '<!--preloads-->',
      preloads
        .map((address) => `<link rel="modulepreload" crossorigin href="${escaped(address)}" />`)
        .join(''),
    ],
    // After all that loads: until it has run, a browser looks for nothing that comes later.
    ['</head>', `<script src="${escaped(firstPaint)}"></script></head>`],
  ]
}

/** A meta element cannot speak of framing; browsers warn about it there. */
function policyForMeta(policy: string): string {
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '' && !directive.startsWith('frame-ancestors'))
    .join('; ')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
