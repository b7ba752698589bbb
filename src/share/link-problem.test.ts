import { expect, test } from 'vitest'
import { explainLinkProblem, type LinkProblem } from './link-problem.ts'

const texts: readonly (readonly [LinkProblem, string])[] = [
  [{ code: 'empty' }, 'There is no link here. Paste the whole link, as you were sent it.'],
  [
    { code: 'too-long', length: 9_000 },
    'This link is too long: it has 9000 characters, and 8192 is the most that is opened. Ask the sender for a link without notes, or for a file instead.',
  ],
  [
    { code: 'strange-characters', characters: ['+', '\u200B', '/'] },
    'This link is damaged: it holds “+”, U+200B and “/”, which no link of ours does. Ask the sender to copy it again with “Copy link” and to send it on a line of its own.',
  ],
  [
    { code: 'cut-off', missing: 12 },
    'This link is damaged: its end is cut off, it seems, and 12 characters or more are missing. Ask the sender for the whole link, by mail if a chat app cuts it.',
  ],
  [
    { code: 'case-lost' },
    'This link is damaged: its capital and small letters have all become one kind. Ask the sender to copy it again with “Copy link”, and to send it where capitals are kept.',
  ],
  [
    { code: 'damaged' },
    'This link is damaged: some of its characters were changed on the way, or its end is missing. Ask the sender to copy it again with “Copy link”.',
  ],
  [
    { code: 'shortened' },
    'This link was shortened by a chat app: a part of it is missing, and dots stand in its place. Copy the link itself rather than the text that is shown for it, or ask the sender for the whole link.',
  ],
  [
    { code: 'newer-version', version: 2 },
    'This link was made by a newer Crossrung (link version 2), or it is damaged. Reload this page to get the newest Crossrung; if that does not help, ask the sender for the link again.',
  ],
  [
    { code: 'not-a-link' },
    'This is not a link with answers, or its beginning is damaged. Ask the sender for the whole link, as “Copy link” gives it.',
  ],
]

test.each(texts)(
  'a link that cannot be opened says why and what to ask for: %j',
  (problem, text) => {
    expect(explainLinkProblem(problem)).toBe(text)
  },
)
