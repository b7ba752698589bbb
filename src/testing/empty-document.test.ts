// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { emptyDocument } from './empty-document.ts'

test('nothing that a test has left is found by the next', () => {
  const { documentElement, head, body } = document
  documentElement.dataset['theme'] = 'dark'
  head.append(document.createElement('style'))
  body.className = 'shown'
  body.append('Words', document.createElement('dialog'))
  localStorage.setItem('crossrung:theme', 'dark')
  sessionStorage.setItem('crossrung:starts', '1')
  history.replaceState({ left: true }, '', '/assess?view=list#part')

  emptyDocument(document)

  expect(document.documentElement.outerHTML).toBe('<html><head></head><body></body></html>')
  expect(document.body).toBe(body)
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
  expect([history.state, location.pathname + location.search + location.hash]).toEqual([null, '/'])
})
