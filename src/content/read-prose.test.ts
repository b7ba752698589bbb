import { expect, test } from 'vitest'
import { complaintsAbout } from '#testing/complaints.ts'
import { smallVault, textOf, withFile } from '#testing/vault.ts'
import { compileVault } from './compile-vault.ts'

const guide = (body: string) =>
  withFile(
    smallVault,
    'guides/swing.md',
    `---\nid: swing\ntitle: There and back\nsummary: How people swing.\nreviewed: 2026-11-24\n---\n\n${body}\n`,
  )

function read(body: string) {
  const compiled = compileVault(guide(body))
  expect(compiled.ok ? [] : complaintsAbout(guide(body))).toEqual([])
  return compiled.ok ? compiled.guides[0] : undefined
}

test('a guide is read with its lists, tables and callouts, each statement with its source', () => {
  expect(
    read(`People come back. [@book]

## Costs [@talk]

- Time.
- Sleep. [our judgement]

| What | How much |
|---|---|
| Code | less [@book] |
| Sleep | less |

> [!disagree] Is it worth it?
> One says so. [@book]
> Another does not.`),
  ).toMatchObject({
    title: 'There and back',
    opening: [{ kind: 'paragraph', statement: { text: 'People come back.' } }],
    sections: [
      {
        title: 'Costs',
        blocks: [
          {
            kind: 'list',
            items: [
              { text: 'Time.', basis: { sources: ['talk'] } },
              { text: 'Sleep.', basis: { kind: 'judgement' } },
            ],
          },
          {
            kind: 'table',
            head: ['What', 'How much'],
            rows: [
              { cells: [['Code'], ['less']], basis: { sources: ['book'] } },
              { cells: [['Sleep'], ['less']], basis: { sources: ['talk'] } },
            ],
          },
          {
            kind: 'dispute',
            question: 'Is it worth it?',
            sides: [
              { text: 'One says so.', basis: { sources: ['book'] } },
              { text: 'Another does not.', basis: { sources: ['talk'] } },
            ],
          },
        ],
      },
    ],
  })
})

test('wiki links lead to pages of every kind and say their titles or other words', () => {
  const opening = read(
    'A [[lead]] may [[lead--manager|move up]], see [[swing]] or [[lead#Responsibilities|the duties]]. [@book]',
  )?.opening[0]
  expect(opening).toMatchObject({
    kind: 'paragraph',
    statement: {
      parts: [
        'A ',
        { text: 'Lead', page: 'role', id: 'lead' },
        ' may ',
        { text: 'move up', page: 'move', id: 'lead--manager' },
        ', see ',
        { text: 'There and back', page: 'guide', id: 'swing' },
        ' or ',
        { text: 'the duties', page: 'role', id: 'lead', heading: 'Responsibilities' },
        '.',
      ],
      text: 'A Lead may move up, see There and back or the duties.',
    },
  })
})

test.each([
  [
    'a link to a page that does not exist',
    'See [[leed]]. [@book]',
    'guides/swing.md:8: there is no page "leed". Did you mean "lead"?',
  ],
  [
    'a row without a source',
    '| a |\n|---|\n| b |',
    'guides/swing.md:10: "b" says nothing of where it comes from. End it with its sources, as in "[@dbx; @artsy]", or with "[our judgement]".',
  ],
  [
    'a callout with one side',
    '> [!disagree] Who?\n> One. [@book]',
    'guides/swing.md:8: The other side of what sources disagree about is missing. Write each side on a line of its own.',
  ],
  [
    'a heading with nothing below it',
    'Text. [@book]\n\n## Empty',
    'guides/swing.md:10: The text below the heading "Empty" is missing. Write it.',
  ],
  [
    'a heading that leads to the same place as another',
    '## Costs\n\nTime. [@book]\n\n## Gains\n\n### Costs!\n\nLess. [@book]',
    'guides/swing.md:14: the heading "Costs!" is taken by line 8. Give each its own, or remove one.',
  ],
  [
    'a heading that every page has below it',
    '## Sources\n\nBooks. [@book]',
    'guides/swing.md:8: the heading "Sources" is taken by the page itself. Give each its own, or remove one.',
  ],
  [
    'a heading that stands twice',
    '## Costs\n\nTime. [@book]\n\n## Costs\n\nLess. [@book]',
    'guides/swing.md:12: the heading "Costs" is taken by line 8. Give each its own, or remove one.',
  ],
  [
    'a link to a page that does not exist, in the third line of a paragraph',
    'This is\na text. See\n[[leed]]. [@book]',
    'guides/swing.md:10: there is no page "leed". Did you mean "lead"?',
  ],
  [
    'a source that is not known, in the second line of an item',
    '- This is\n  a text. [@boook]',
    'guides/swing.md:9: there is no source "boook". Did you mean "book"?',
  ],
  [
    'bold text in the second line of a paragraph',
    'This is\na **text**. [@book]',
    'guides/swing.md:9: Bold text has no place here. Write plain paragraphs, list items and headings.',
  ],
  [
    'HTML in the second line of a paragraph',
    'This is\na <b>text. [@book]',
    'guides/swing.md:9: HTML has no place here. Write plain paragraphs, list items and headings.',
  ],
  [
    'a link that does not close',
    'See [[lead|the\nlead]]. [@book]',
    'guides/swing.md:8: "[[lead|the lead]]." is no complete link. Write [[id]], [[id|words]] or [[id#Heading]] on one line.',
  ],
  [
    'an embedded page',
    'See\n![[lead]]. [@book]',
    'guides/swing.md:9: An embedded page has no place here. Write plain paragraphs, list items and headings.',
  ],
  [
    'a character that nobody can see',
    'This is\na te\u0007xt. [@book]',
    'guides/swing.md:9: A character that nobody can see or read has no place here. Write plain paragraphs, list items and headings.',
  ],
])('%s is refused with its line', (_, body, says) => {
  expect(complaintsAbout(guide(body))).toEqual([says])
})

test('a link to a heading that is gone names those that are there', () => {
  const [complaint] = complaintsAbout(guide('See [[lead#Gone]]. [@book]'))
  expect(complaint).toMatch(
    /guides\/swing\.md:8: the heading "Gone" is not known here\. Use one of: /,
  )
})

test('what looks like many links does not hang', () => {
  const body = `${'[[a|'.repeat(1_500)} [@book]`
  expect(complaintsAbout(guide(body)).length).toBeLessThan(3)
})

test('sections in depth of a role come in the order in which they are shown', () => {
  const depth = '\n## What you lose\n\n- Time. [@book]\n\n## A week\n\n- Code: some. [@book]\n'
  const vault = withFile(smallVault, 'roles/lead.md', textOf(smallVault, 'roles/lead.md') + depth)
  const compiled = compileVault(vault)
  const page = compiled.ok ? compiled.rolePages.find(({ id }) => id === 'lead') : undefined
  expect(page?.sections.map(({ title }) => title)).toEqual(['A week', 'What you lose'])
})
