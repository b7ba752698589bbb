import { expect, test } from 'vitest'
import type { PageSource } from '#domain/reading/pages.ts'
import { mint } from '#testing/mint.ts'
import { numbered } from './numbered.ts'

const [book, talk, post] = ['book', 'talk', 'post'].map(source)

test('a mark names its sources by their places on the page, lowest first', () => {
  const page = [book, talk, post].filter((one) => one !== undefined)
  const cited = numbered(page, { kind: 'sourced', sources: [mint('post'), mint('book')] })
  expect(cited.map(({ number, source: { id } }) => [number, id])).toEqual([
    [1, 'book'],
    [3, 'post'],
  ])
})

test('our judgement names none', () => {
  expect(numbered([], { kind: 'judgement' })).toEqual([])
})

function source(id: string): PageSource {
  return { id: mint(id), title: id, author: '', where: '', read: 'full', under: [] }
}
