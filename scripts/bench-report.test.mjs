// @vitest-environment node
import { expect, test } from 'vitest'
import { benchReport, median } from './bench-report.mjs'

const measured = {
  firstScripts: 91_540,
  firstVisit: 165_000,
  pairs: [
    { painted: 600, bare: 500, taken: 2000, shift: 0 },
    { painted: 505, bare: 500, taken: 1900.4, shift: 0 },
    { painted: 900, bare: 1000, taken: 2100, shift: 0.0123 },
  ],
  quiet: 5,
  links: [{ name: 'nothing answered', text: '1BBuNULxxxxx', opensTo: { revision: 1 } }],
  machine: '2 x Some CPU',
}

test('the report names each figure beside what is promised', () => {
  expect(benchReport(measured)).toEqual([
    'Bytes, brotli 11',
    '  script before the map answers  91.5 kB, within 95 kB',
    '  all of a first visit to /      165.0 kB, within 165 kB',
    '',
    'Times of 3 pairs of cold visits to /: 150 ms, 1.6 Mbit/s, a processor 4 times slower; median (least to most)',
    '  first contentful paint         600 ms (505 to 900)',
    '  the same without scripts       500 ms (500 to 1000)',
    '  ratio, pair by pair            1.01 (0.90 to 1.20), within 1.15',
    '  map answers a click            2000 ms (1900 to 2100)',
    '  layout shift                   0.012 at most',
    '',
    'Characters of a link beyond the address; the same as JSON in base64',
    '     12     20  nothing answered',
    '  all that can be rated and answered: 99.3 bits, or 16.6 characters of 64',
    '',
    'Times are of this machine and this run: 2 x Some CPU; 5 of 6 visits began while it was quiet.',
  ])
})

test('what is over its budget is called so', () => {
  const lines = benchReport({ ...measured, firstScripts: 95_001, pairs: [measured.pairs[0]] })
  expect(lines[1]).toContain('95.0 kB, OVER 95 kB')
  expect(lines[7]).toContain('1.20 (1.20 to 1.20), OVER 1.15')
})

test('the median of an even number lies between the middle two', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([3])).toBe(3)
})
