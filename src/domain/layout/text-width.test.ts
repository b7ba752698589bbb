import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryTitle } from '#testing/arbitrary-title.ts'
import { widestWidth } from './text-width.ts'

const regular = { size: 16, bold: false, lineHeight: 20 }
const bold = { ...regular, bold: true }

/** Advances of DejaVu Sans 2.37, from its own table, in thousandths of an em, from the space to the tilde. */
const heavy =
  '348 456 521 838 696 1002 872 306 457 457 523 838 380 415 380 365 696 696 696 696 696 696 696 696 696 696 400 400 838 838 838 580 1000 774 762 734 830 683 683 821 837 372 372 775 637 995 837 850 733 850 770 720 682 812 774 1103 771 724 725 457 365 457 838 500 500 675 716 593 716 678 435 716 712 343 343 665 343 1042 712 687 716 716 493 595 478 712 652 924 645 652 582 712 365 712 838'
const light =
  '318 401 460 838 636 950 780 275 390 390 500 838 318 361 318 337 636 636 636 636 636 636 636 636 636 636 337 337 838 838 838 531 1000 684 686 698 770 632 575 775 752 295 295 656 557 863 748 787 603 787 695 635 611 732 684 989 685 611 685 390 337 390 838 500 500 613 635 550 635 615 352 635 634 278 278 579 278 974 634 612 635 635 411 521 392 634 592 818 592 592 525 636 337 636 838'

test.each([
  ['heavy', bold, heavy],
  ['regular', regular, light],
])(
  'the bound of a %s letter lies above DejaVu Sans with the letter spacing of WCAG 1.4.12',
  (_, face, table) => {
    for (const [at, advance] of table.split(' ').entries()) {
      const letter = String.fromCharCode(32 + at)
      const width = (Number(advance) / 1000 + 0.12) * face.size
      expect(widestWidth(letter, face), letter).toBeGreaterThanOrEqual(width)
    }
  },
)

test.each(
  Object.entries({ '“': 657, '…': 1000, '—': 1000, é: 678, Œ: 1167, æ: 1048, Щ: 1326, ش: 1380 }),
)('the bound of a heavy %s lies above DejaVu Sans as well', (letter, advance) => {
  expect(widestWidth(letter, bold)).toBeGreaterThanOrEqual((advance / 1000 + 0.12) * bold.size)
})

test('a space takes the word spacing as well', () => {
  const between = widestWidth('a b', bold) - widestWidth('ab', bold)
  expect(between).toBeGreaterThanOrEqual((0.348 + 0.12 + 0.16) * bold.size)
})

test('a text is as wide as its parts, heavier is wider, and twice the size is twice the width', () => {
  fc.assert(
    fc.property(arbitraryTitle, arbitraryTitle, (a, b) => {
      const parts = widestWidth(a, bold) + widestWidth(b, bold)
      expect(widestWidth(`${a}${b}`, bold)).toBeCloseTo(parts, 6)
      expect(widestWidth(a, bold)).toBeGreaterThan(widestWidth(a, regular))
      expect(widestWidth(a, { ...bold, size: 32 })).toBeCloseTo(2 * widestWidth(a, bold), 6)
    }),
  )
})
