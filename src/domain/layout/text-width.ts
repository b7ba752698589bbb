/** A face of the map's type: size in px at text scale 1, and whether it is heavy. */
export type Face = { readonly size: number; readonly bold: boolean; readonly lineHeight: number }

/** Letter and word spacing that WCAG 1.4.12 lets a reader set, in em. */
const letterSpacing = 0.12
const wordSpacing = 0.16

/**
 * An upper bound of a line's width in px, in any common system face and with the text spacing of WCAG 1.4.12.
 * By classes of characters, in em of a heavy face: the widest of DejaVu Sans Bold and Verdana Bold, which are
 * the widest system faces we know. A regular weight is at most nine tenths of it. Measured on DejaVu 2.37 for
 * Latin, Greek, Hebrew, Arabic and today's Cyrillic; an estimate for other scripts.
 */
export function widestWidth(text: string, { size, bold }: Face): number {
  let em = 0
  for (const character of text) {
    em += widestEm(character) * (bold ? 1 : 0.9) + letterSpacing
    if (character === ' ') em += wordSpacing
  }
  return em * size
}

function widestEm(character: string): number {
  const odd = odds.get(character)
  if (odd !== undefined) return odd
  if (character >= 'a' && character <= 'z') return 0.72
  if (character >= ' ' && character <= '~') return 0.86
  if (character >= '\u00a0' && character <= '\u017f') return 0.95
  return (character.codePointAt(0) ?? 0) > 0xffff ? 1.5 : 1.25
}

const odds: ReadonlyMap<string, number> = new Map([
  ...each(0.43, " ijl.,'’‘"),
  ...each(0.56, 'Iftr()[]-:;!|'),
  ...each(0.72, '"“”'),
  ...each(0.94, '#+<=>^~GOQ'),
  ...each(1.14, 'mwMW@&—…©®Ħŉ'),
  ...each(1.3, '%ÆæŒœŴŵ¼½¾'),
  ...each(1.6, 'ЩǄǅǆǱǲǳǶسشصض'),
])

function each(em: number, characters: string): readonly (readonly [string, number])[] {
  return Array.from(characters, (character) => [character, em] as const)
}
