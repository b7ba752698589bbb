import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { type QrCode, qrCode } from './qr-code.ts'
import { qrSvg } from './qr-svg.ts'

// Read by a program that is not ours.
test.each([1, 14, 15, 60, 100, 150, 182, 230, 300, 440, 520, 700, 850, 997])(
  'a link of %i characters is read again from its picture',
  (length) => {
    const link = 'https://example.org/career/shared#1BBuNULaHjPceC9F_-'.repeat(20).slice(0, length)
    expect(readFrom(qrCode(link))).toBe(link)
  },
)

test('what is no ASCII is read again too', () => {
  expect(readFrom(qrCode('Zwei Gespräche 🙂'))).toBe('Zwei Gespräche 🙂')
})

test('a link that needs more modules than a camera tells apart has no picture', () => {
  expect(qrCode('x'.repeat(998))).toBeUndefined()
})

test('the picture of a text never changes', () => {
  const rows = qrCode('1')?.map((row) => row.map((dark) => (dark ? '#' : '.')).join(''))
  expect(rows).toMatchInlineSnapshot(`
    [
      "#######.#.##..#######",
      "#.....#.###...#.....#",
      "#.###.#.#.#.#.#.###.#",
      "#.###.#..##.#.#.###.#",
      "#.###.#.#..##.#.###.#",
      "#.....#..#....#.....#",
      "#######.#.#.#.#######",
      "..........#..........",
      "#..######..#.#..#.###",
      "####.#.#...###.###..#",
      ".##..##....##..#.#..#",
      "#.####..###.#####..#.",
      ".#.#.##..#.##########",
      "........#...###...#..",
      "#######.#.##.....###.",
      "#.....#.#.#...#...###",
      "#.###.#.#.#..##.#.#.#",
      "#.###.#.##..#####....",
      "#.###.#..#####.###.##",
      "#.....#..####..#.#.##",
      "#######.#...##.##.#..",
    ]
  `)
})

function readFrom(code: QrCode | undefined): string | undefined {
  if (code === undefined) return undefined
  const [margin, scale] = [4, 3]
  const side = (code.length + 2 * margin) * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const dark = code[Math.floor(y / scale) - margin]?.[Math.floor(x / scale) - margin] === true
      if (dark) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    }
  }
  const read = jsQR(pixels, side, side)
  return read === null ? undefined : new TextDecoder().decode(Uint8Array.from(read.binaryData))
}

test('as SVG it is a white square and one path of its dark modules', () => {
  const code = qrCode('https://example.org/shared#1BBuNUL') ?? []
  const svg = qrSvg(code)
  expect(svg).toMatch(
    /^<svg xmlns="[^"]*" viewBox="0 0 (\d+) \1" [^>]*><rect [^>]*\/><path d="[Mhvz \d-]+"\/><\/svg>\n$/,
  )
  const drawn = [...svg.matchAll(/h(\d+)v1/g)].reduce((sum, run) => sum + Number(run[1]), 0)
  expect(drawn).toBe(code.flat().filter((dark) => dark).length)
})
