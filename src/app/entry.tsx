import '#ui/theme.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { isLoadFailure } from '#ui/resource.ts'
import { App } from './app.tsx'
import { prepare } from './route/prepare.ts'
import { folderWithSlash, singleSlashes, withoutFileName } from './start/plain-path.ts'
import { pathBelowBase, siteBase } from './start/site-base.ts'
import { beginStart } from './start/starts.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element "root".')

const { pathname, search, hash } = location
const single = folderWithSlash(singleSlashes(pathname), siteBase)
const named = withoutFileName(pathname)
if (named !== pathname) history.replaceState(history.state, '', named + search + hash)
// Hosts differ in what they give for a slash too many or too few, so the page for the plain address is asked for.
if (single !== pathname) location.replace(single + search + hash)
else start(root)

function start(element: HTMLElement): void {
  const failedStarts = beginStart()
  // Not awaited at the top: a page's script may need this one, which would then wait for itself.
  // A page that cannot be loaded now says so by itself, once there is something that can.
  void prepare(pathBelowBase(new URL(location.href)) ?? '/')
    .catch(() => {})
    .then(async () => {
      if (failedStarts >= 2) return (await import('./start/safe-page.tsx')).showSafePage(element)
      const app = (
        <StrictMode>
          <BrowserRouter basename={siteBase}>
            <App />
          </BrowserRouter>
        </StrictMode>
      )
      // While developing, pages are not prerendered.
      if (import.meta.env.DEV) createRoot(element).render(app)
      else hydrateRoot(element, app, { onRecoverableError: logRecovery })
      return undefined
    })
}

function logRecovery(error: unknown): void {
  // That a part could not be loaded is said in the page, and is no disagreement of page and script.
  if (error instanceof Error && isLoadFailure(error.cause)) return
  console.error('Hydration had to recover:', error)
}
