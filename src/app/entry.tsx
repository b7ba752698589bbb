import '#ui/theme.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './app.tsx'
import { prepare } from './prepare.ts'
import { pathBelowBase, siteBase } from './site-base.ts'
import { beginStart } from './starts.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element "root".')

// A server gives the same page under its file's name; the routes know only the address that is linked to.
if (location.pathname.endsWith('/index.html')) {
  const { pathname, search, hash } = location
  history.replaceState(history.state, '', pathname.slice(0, -'index.html'.length) + search + hash)
}

const failedStarts = beginStart()

// Not awaited at the top: a page's script may need this one, which would then wait for itself.
// A page that cannot be loaded now says so by itself, once there is something that can.
void prepare(pathBelowBase(new URL(location.href)) ?? '/')
  .catch(() => {})
  .then(async () => {
    if (failedStarts >= 2) return (await import('./safe-page.tsx')).showSafePage(root)
    const app = (
      <StrictMode>
        <BrowserRouter basename={siteBase}>
          <App />
        </BrowserRouter>
      </StrictMode>
    )
    // While developing, pages are not prerendered.
    if (import.meta.env.DEV) createRoot(root).render(app)
    else hydrateRoot(root, app, { onRecoverableError: logRecovery })
  })

function logRecovery(error: unknown): void {
  console.error('Hydration had to recover:', error)
}
