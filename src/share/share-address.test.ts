import { expect, test } from 'vitest'
import { pageAddress, shareAddress } from './share-address.ts'

test('a share opens under the product’s own address, with or without a slash at its end', () => {
  expect(shareAddress('https://example.org/career/', '0abc')).toBe(
    'https://example.org/career/shared#0abc',
  )
  expect(shareAddress('https://example.org', '0abc')).toBe('https://example.org/shared#0abc')
})

test('a link to a page keeps what the page shows, and nothing else', () => {
  expect(
    pageAddress(
      'https://example.org/career/compare?utm_source=x&roles=director,cto&view=list#0abc',
    ),
  ).toBe('https://example.org/career/compare?roles=director,cto&view=list')
})

test('a link to a page of shared answers does not hold the answers', () => {
  expect(pageAddress('https://example.org/shared#0abc')).toBe('https://example.org/shared')
})
