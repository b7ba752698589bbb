import type { QrCode } from './qr-code.ts'

/** Light modules that a reader needs around a code. */
export const quietZone = 4

/** The dark modules as an SVG path, one unit each, the quiet zone before them; each row's neighbours in one piece. */
export function qrPath(code: QrCode): string {
  return code
    .flatMap((row, y) => {
      const signs = row.map((dark) => (dark ? '1' : '0')).join('')
      return [...signs.matchAll(/1+/g)].map(
        ({ 0: run, index }) =>
          `M${index + quietZone} ${y + quietZone}h${run.length}v1h-${run.length}z`,
      )
    })
    .join('')
}

/** Units a side, quiet zone included. */
export function qrSide(code: QrCode): number {
  return code.length + 2 * quietZone
}

/** A file of its own, of numbers and nothing of the text. */
export function qrSvg(code: QrCode): string {
  const side = qrSide(code)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${8 * side}" height="${8 * side}" shape-rendering="crispEdges"><rect width="${side}" height="${side}" fill="#fff"/><path d="${qrPath(code)}"/></svg>\n`
}
