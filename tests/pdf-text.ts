import { inflateSync } from 'node:zlib'

/**
 * The text of a PDF as Chromium writes it (one object a definition, none packed into others): each glyph through
 * its font's own table of characters, in the order of drawing. White space and hyphens are left out, since lines
 * break where paper ends.
 */
export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf.toString('latin1'))
  const fonts = fontsOf(objects)
  const drawn = [...objects.values()].map(({ stream }) => textDrawn(stream, fonts))
  return withoutBreaks(drawn.join(''))
}

/** The same, page by page. */
export function pdfPages(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf.toString('latin1'))
  const fonts = fontsOf(objects)
  return [...objects.values()].flatMap(({ head }) => {
    const content = /\/Type \/Page\n[\s\S]*\/Contents (\d+) 0 R/.exec(head)?.[1]
    const page = content === undefined ? undefined : objects.get(content)
    return page === undefined ? [] : [withoutBreaks(textDrawn(page.stream, fonts))]
  })
}

/** A text as `pdfText` gives it; a font may draw "ff" as one letter. */
export function withoutBreaks(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u2010-]+/g, '')
}

type Fonts = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Each font's own table of characters, by the name that it is drawn with. */
function fontsOf(objects: ReadonlyMap<string, PdfObject>): Fonts {
  const fonts = new Map<string, ReadonlyMap<string, string>>()
  for (const [number, { head }] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1]
    if (table !== undefined) fonts.set(`F${number}`, charactersOf(objects.get(table)?.stream ?? ''))
  }
  return fonts
}

type PdfObject = { readonly head: string; readonly stream: string }

function objectsOf(pdf: string): ReadonlyMap<string, PdfObject> {
  const all = pdf.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)
  return new Map(
    [...all].map(([, number = '', body = '']) => {
      const [head = '', packed] = body.split(/\nstream\n|>> stream\n/)
      return [number, { head, stream: packed === undefined ? '' : unpacked(head, packed) }]
    }),
  )
}

/** Text streams are packed by Flate; pictures and fonts, which are not for reading, may be by other means. */
function unpacked(head: string, packed: string): string {
  if (!head.includes('/FlateDecode') || /\/Subtype \/Image|\/Length1/.test(head)) return ''
  const bytes = Buffer.from(packed.replace(/\nendstream[\s\S]*$/, ''), 'latin1')
  return inflateSync(bytes).toString('latin1')
}

/** Glyph to characters, both in hexadecimal: single ones, and stretches of neighbours. */
function charactersOf(table: string): ReadonlyMap<string, string> {
  const characters = new Map<string, string>()
  for (const [, part = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', code = ''] of part.matchAll(/<(\w+)> <(\w+)>/g)) {
      characters.set(glyph, fromHex(code))
    }
  }
  for (const [, part = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', code = ''] of part.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const [first, last, start] = [from, to, code].map((hex) => Number.parseInt(hex, 16))
      for (let step = 0; step <= (last ?? 0) - (first ?? 0); step += 1) {
        const glyph = ((first ?? 0) + step).toString(16).padStart(from.length, '0').toUpperCase()
        characters.set(glyph, String.fromCodePoint((start ?? 0) + step))
      }
    }
  }
  return characters
}

function fromHex(utf16: string): string {
  return (utf16.match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('')
}

function textDrawn(stream: string, fonts: Fonts): string {
  let font: ReadonlyMap<string, string> | undefined
  let text = ''
  for (const [token, name, glyphs] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name !== undefined) font = fonts.get(name)
    for (const glyph of (glyphs ?? '').match(/.{4}/g) ?? []) {
      text += font?.get(glyph.toUpperCase()) ?? ''
    }
    if (token === '') break
  }
  return text
}
