import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { markdownEscaped } from './markdown-escaped.ts'

test.each([
  ['plain words stay', 'plain words stay'],
  ['R&D, C++ and 20% (more)', 'R&D, C++ and 20% (more)'],
  ['*bold* _it_', '\\*bold\\* \\_it\\_'],
  ['[click](javascript:x)', '\\[click\\](javascript:x)'],
  ['<b>&lt;', '\\<b\\>\\&lt;'],
  ['# no heading', '\\# no heading'],
  ['1. no list\n- nor this', '1\\. no list - nor this'],
  ['a | b', 'a \\| b'],
])('%j is written %j', (text, markdown) => {
  expect(markdownEscaped(text)).toBe(markdown)
})

test('Markdown shows what was typed, in a paragraph and in a list', () => {
  const reader = new MarkdownIt('commonmark').enable(['table', 'strikethrough'])
  const pieces = fc.constantFrom(...'*_`[]()<>#-+=.!|~$&;:\\/\'"1aé \n\t'.split(''), '&lt;', '---')
  const typed = fc.oneof(
    fc.string(),
    fc.array(pieces).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(typed, (text) => {
      const shown = reader.utils.escapeHtml(text.replaceAll(/\s+/g, ' ').trim())
      const markdown = markdownEscaped(text)
      expect(reader.render(markdown)).toBe(shown === '' ? '' : `<p>${shown}</p>\n`)
      expect(reader.render(`- ${markdown}`)).toBe(`<ul>\n<li>${shown}</li>\n</ul>\n`)
    }),
    { numRuns: 500 },
  )
})
