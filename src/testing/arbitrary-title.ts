import fc from 'fast-check'

const words = [
  'I',
  'of',
  'VP',
  'Lead',
  'Engineer',
  'Distinguished',
  'WWWWWWWW',
  'illicit',
  'R&D',
  'C++',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
  'Ingénieure',
  'Żółć',
  'Σχεδιασμός',
  'Инженер',
  '主任工程师',
  'エンジニア',
  '엔지니어',
  'مهندس',
  'מהנדסת',
  'अभियंता',
  'วิศวกร',
  '👩‍💻',
  'e\u0301\u0323',
  '２４７',
]

/** One line of text for a name, never blank: from one letter to a word that no line holds, in any script. */
export const arbitraryTitle: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: phrase() },
  { weight: 1, arbitrary: oneLine(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })) },
  { weight: 1, arbitrary: oneLine(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 })) },
)

function phrase(): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(' '))
}

function oneLine(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return text
    .map((raw) => raw.replaceAll(/[\p{Cc}\p{Z}]+/gu, ' ').trim())
    .filter((kept) => kept !== '')
}
