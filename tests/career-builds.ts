import { join } from 'node:path'
import { type BuiltSite, buildNextSite, buildSite, builtOnce, serveSite } from './built-site.ts'
import { test as watched } from './watched-page.ts'

export const careerBase = '/career/'
export const firstTitle = 'Two career ladders in software engineering'
export const nextTitle = 'Both ladders, newly named'

type Builds = {
  /** The site below /career/. */
  readonly career: BuiltSite
  /** Its next version: the map has another title. */
  readonly next: BuiltSite
  /** Where the first of them is served, for tests that leave it as it is. */
  readonly careerUrl: string
}

/** As watched-page.ts, with builds below /career/. Each is built once a run, into the folder that the run empties. */
export const test = watched.extend<object, Builds>({
  career: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use, { project }) => {
      await use(
        await builtOnce(join(project.outputDir, 'career'), (dir) => buildSite(dir, 'career')),
      )
    },
    { scope: 'worker' },
  ],
  next: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use, { project }) => {
      const named = (text: string) => text.replace(/^title: .+$/m, `title: ${nextTitle}`)
      await use(
        await builtOnce(join(project.outputDir, 'next'), (dir) =>
          buildNextSite(dir, careerBase, 'content/ladder.md', named),
        ),
      )
    },
    { scope: 'worker' },
  ],
  careerUrl: [
    async ({ career }, use) => {
      const { url, close } = await serveSite(career.dir, careerBase)
      await use(url)
      await close()
    },
    { scope: 'worker' },
  ],
})
