/** The bytes that let a reader mend as many wrong ones as half of `count`: Reed-Solomon over GF(256) by 0x11d. */
export function errorCorrection(data: readonly number[], count: number): readonly number[] {
  const divisor = divisorOf(count)
  const rest: number[] = Array.from({ length: count }, () => 0)
  for (const byte of data) {
    const factor = byte ^ (rest.shift() ?? 0)
    rest.push(0)
    for (const [place, coefficient] of divisor.entries()) {
      rest[place] = (rest[place] ?? 0) ^ product(coefficient, factor)
    }
  }
  return rest
}

/** (x - 1)(x - 2)(x - 4)…, without its leading 1, highest power first. */
function divisorOf(count: number): readonly number[] {
  let coefficients: readonly number[] = [1]
  let root = 1
  for (let degree = 0; degree < count; degree += 1) {
    const shifted = [...coefficients, 0]
    const scaled = [0, ...coefficients.map((one) => product(one, root))]
    coefficients = shifted.map((one, place) => one ^ (scaled[place] ?? 0))
    root = product(root, 2)
  }
  return coefficients.slice(1)
}

function product(a: number, b: number): number {
  let sum = 0
  for (let bit = 7; bit >= 0; bit -= 1) {
    sum = (sum << 1) ^ (sum >> 7 ? 0x11d : 0)
    if ((b >> bit) & 1) sum ^= a
  }
  return sum
}
