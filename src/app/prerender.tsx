import { ladder } from 'virtual:crossrung/ladder'
import { StrictMode } from 'react'
import { prerender as renderToStream } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import {
  assessAddress,
  assessSkillAddress,
  compareAddress,
  exploreAddress,
  questionsAddress,
  roleAddress,
  sharedAddress,
} from '#domain/address.ts'
import { App } from './app.tsx'
import { readingHead } from './reading/reading-head.ts'
import { readingPaths } from './reading/reading-paths.ts'
import { pageHead } from './route/page-head.ts'
import { modulesOf, prepare } from './route/prepare.ts'

export type PrerenderedPage = {
  readonly html: string
  readonly title: string
  readonly description: string
  /** Modules that the page loads before it hydrates. */
  readonly modules: readonly string[]
}

/** Every address that is a page of its own. */
export const paths: readonly string[] = [
  exploreAddress,
  ...ladder.roles.map(({ id }) => roleAddress(id)),
  compareAddress(),
  assessAddress,
  ...ladder.skills.map(({ id }) => assessSkillAddress(id)),
  questionsAddress,
  sharedAddress,
  ...readingPaths,
]

/** An address that is none: its page is served for all of them. */
export const unknownPath = '/404'

/** `base`: the folder that the site lies in, with a slash at both ends. */
export async function renderPage(path: string, base: string): Promise<PrerenderedPage> {
  await prepare(path)
  const { prelude } = await renderToStream(
    <StrictMode>
      <StaticRouter basename={base} location={base + path.slice(1)}>
        <App />
      </StaticRouter>
    </StrictMode>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  )
  const html = await new Response(prelude).text()
  const head = pageHead(path) ?? readingHead(path)
  return { html, modules: await modulesOf(path), ...head }
}
