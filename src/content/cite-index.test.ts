import { expect, test } from 'vitest'
import type { PageRef } from '#domain/reading/pages.ts'
import type { Source } from '#domain/source.ts'
import type { Basis, PageLink } from '#domain/statement.ts'
import { mint } from '#testing/mint.ts'
import { backlinks, type CitedPage, judgements, pageSources, sourceUses } from './cite-index.ts'
import type { Passage, Said } from './passages.ts'

const sources = ['talk', 'book', 'post'].map(source)

test('a page numbers its sources as it cites them, and knows under which headings it does', () => {
  const passages = [
    passage('What it is', said('One.', 'book'), said('Two.', 'talk', 'book')),
    passage('A week', said('Three.', 'book'), said('Four.')),
  ]
  expect(pageSources(passages, sources).map(({ id, under }) => [id, under])).toEqual([
    ['book', ['What it is', 'A week']],
    ['talk', ['What it is']],
  ])
})

test('each source names the pages that cite it, once each; sources stand by author', () => {
  const pages = [
    cited(role('lead'), passage('What it is', said('One.', 'book'), said('Two.', 'book'))),
    cited(role('head'), passage('What it is', said('Three.', 'book', 'talk'))),
  ]
  expect(
    sourceUses(pages, sources).map(({ source: { id }, pages: all }) => [
      id,
      all.map((page) => page.id),
    ]),
  ).toEqual([
    ['book', ['lead', 'head']],
    ['post', []],
    ['talk', ['head']],
  ])
})

test('what a page says on our judgement is listed there, and not where it is repeated', () => {
  const repeated = { ...passage('Moves', said('Ours too.')), repeated: true as const }
  const pages = [
    cited(role('lead'), passage('What it is', said('Ours.'), said('Theirs.', 'book')), repeated),
    cited(role('head'), passage('What it is', said('Theirs.', 'book'))),
  ]
  expect(judgements(pages)).toEqual([{ page: role('lead'), statements: ['Ours.'] }])
})

test('a page is linked from each page that names it, once, and never from itself', () => {
  const link = (id: string): PageLink => ({ text: id, page: 'role', id })
  const pages = [
    cited(role('lead'), passage('What it is', linking('lead', 'head'), linking('head'))),
    cited(role('head'), passage('What it is', linking('lead'))),
  ]
  const links = backlinks(pages)
  expect(links.get('role head')).toEqual([role('lead')])
  expect(links.get('role lead')).toEqual([role('head')])

  function linking(...ids: readonly string[]): Said {
    return { ...said('See there.'), links: ids.map(link) }
  }
})

function source(id: string): Source {
  return { id: mint(id), title: id, author: `The ${id}’s author`, where: '', read: 'full' }
}

function role(id: string): PageRef {
  return { kind: 'role', id, title: id }
}

function cited(page: PageRef, ...passages: readonly Passage[]): CitedPage {
  return { page, passages }
}

function passage(heading: string, ...all: readonly Said[]): Passage {
  return { heading, said: all }
}

/** On our judgement where it names no source. */
function said(text: string, ...ids: readonly string[]): Said {
  const basis: Basis =
    ids.length === 0
      ? { kind: 'judgement' }
      : { kind: 'sourced', sources: ids.map((id) => mint(id)) }
  return { text, basis, links: [] }
}
