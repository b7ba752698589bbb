import { expect, test } from 'vitest'
import { rolePageOrder, skillPageOrder } from '#domain/reading/page-order.ts'
import { roleHeadings, skillHeadings } from './page-headings.ts'

test('every heading that an author may write has its place on the page', () => {
  expect(rolePageOrder.filter((heading) => roleHeadings.includes(heading))).toEqual(roleHeadings)
  for (const heading of skillHeadings) expect(skillPageOrder).toContain(heading)
})
