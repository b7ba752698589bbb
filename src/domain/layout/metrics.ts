import type { Face } from './text-width.ts'

/** Wide: gists and row names. Narrow: titles only, for a phone or a small window. */
export type Form = 'wide' | 'narrow'

/** Lengths in px at the given text scale. */
export type Metrics = {
  readonly radius: number
  /** Between two facing rails. */
  readonly railGap: number
  /** Between ring and label. */
  readonly ringGap: number
  /** Width of a label. */
  readonly label: number
  /** Width of the row names; 0 for none. */
  readonly rowName: number
  /** Least distance between the labels of two rows. */
  readonly rowGap: number
  readonly margin: number
  readonly boxPadding: number
  readonly title: Face
  /** Absent where gists are not drawn. */
  readonly gist?: Face
  readonly standing: Face
  readonly heading: Face
  readonly row: Face
}

export function formMetrics(form: Form, textScale: number): Metrics {
  const px = (length: number) => length * textScale
  const face = (size: number, lineHeight: number, bold: boolean): Face => ({
    size: px(size),
    lineHeight: px(lineHeight),
    bold,
  })
  switch (form) {
    case 'wide':
      return {
        radius: px(16),
        railGap: px(124),
        ringGap: px(14),
        label: px(292),
        rowName: px(132),
        rowGap: px(40),
        margin: px(20),
        boxPadding: px(8),
        title: face(17, 23, true),
        gist: face(14, 19, false),
        standing: face(12.5, 18, true),
        heading: face(14, 20, true),
        row: face(12.5, 17, false),
      }
    case 'narrow':
      return {
        radius: px(13),
        railGap: px(50),
        ringGap: px(8),
        label: px(142),
        rowName: 0,
        rowGap: px(44),
        margin: px(8),
        boxPadding: px(5),
        title: face(14, 18, true),
        standing: face(12, 16, true),
        heading: face(13, 18, true),
        row: face(12, 16, false),
      }
  }
}
