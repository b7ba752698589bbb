// @vitest-environment node
import { expect, test } from 'vitest'
import { picturesOf } from './shots.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

test('words choose among the pictures, and nothing but pictures', () => {
  const folder = temporaryFolder({
    'half-compare-two-360x740-dark.png': '',
    'half-compare-two-360x740-light.png': '',
    'full-assess-360x740-dark.png': '',
    'compare-dark.txt': '',
  })
  expect(picturesOf(folder, ['compare', 'dark'])).toEqual(['half-compare-two-360x740-dark.png'])
  expect(picturesOf(folder, ['dark'])).toHaveLength(2)
  expect(picturesOf(folder, [])).toHaveLength(3)
  expect(picturesOf(folder, ['nothing'])).toEqual([])
})
