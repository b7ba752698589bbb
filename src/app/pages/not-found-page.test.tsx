// @vitest-environment happy-dom
import { ladder } from 'virtual:crossrung/ladder'
import { registry } from 'virtual:crossrung/registry'
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import { emptyAssessment } from '#domain/assessment.ts'
import { encodeShare } from '#share/encode-share.ts'
import { NotFoundPage } from './not-found-page.tsx'

const text = encodeShare(
  {
    ladder: ladder.id,
    revision: ladder.revision,
    day: '2026-11-24',
    assessment: { ...emptyAssessment, name: 'Ada' },
  },
  registry,
)

afterEach(cleanup)

function Shared() {
  return <p>{useLocation().hash}</p>
}

function Unknown() {
  const { pathname, hash } = useLocation()
  return <NotFoundPage path={pathname} hash={hash} />
}

function follow(address: string) {
  render(
    <MemoryRouter initialEntries={[address]}>
      <Routes>
        <Route path="/shared" element={<Shared />} />
        <Route path="*" element={<Unknown />} />
      </Routes>
    </MemoryRouter>,
  )
}

test.each([
  ['an encoded hash', `/shared%23${text}`],
  ['a hash encoded twice', `/shared%2523${text}`],
  ['a page name', `/shared/index.html#${text}`],
  ['a page name without a slash', `/sharedindex.html#${text}`],
])('a shared link that lost its way by %s opens all the same', (_, address) => {
  follow(address)
  expect(screen.getByText(`#${text}`)).toBeDefined()
})

test('any other address that leads nowhere says so', () => {
  follow('/roles/nobody#1BBuNUL')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'There is no page at this address',
  )
})
