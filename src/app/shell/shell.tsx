import { type MouseEvent, type ReactNode, Suspense } from 'react'
import { Link, useLocation } from 'react-router'
import { ViewBoundary } from '#app/failures/view-boundary.tsx'
import { readRoute } from '#app/route/route.ts'
import { assessAddress, compareAddress, exploreAddress, guidesAddress } from '#domain/address.ts'
import { buttonClass } from '#ui/button-class.ts'
import { Icon } from '#ui/icon.tsx'
import { OpenDialog } from './open-dialog.ts'
import { QuietPlace } from './quiet-place.tsx'
import { SaveNotice } from './save-notice.tsx'
import { FindButton, ShareButton, ThemeButton } from './shell-buttons.tsx'
import { ShellDialog } from './shell-dialog.tsx'
import { SiteLinks } from './site-links.tsx'
import { useShellDialog } from './use-shell-dialog.ts'

/** What stands around every page: where one is, and what can be done from everywhere. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { dialog, open, close } = useShellDialog()
  return (
    <div className="flex min-h-dvh flex-col max-tablet:pb-16 print:pb-0">
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a part of the page, without scripts too. */}
      <a
        href="#main"
        data-behind-panel
        onClick={skipToMain}
        className="sr-only z-50 rounded-lg bg-card px-4 py-2 focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the content
      </a>
      <header
        data-behind-panel
        className="sticky top-0 z-10 flex [@media(height<26rem)]:static min-h-14 shrink-0 flex-wrap items-center gap-x-7 border-b border-line bg-paper px-[min(1.25rem,6.25vw)] print:hidden"
      >
        <Link to={exploreAddress} className="text-lg font-bold tracking-tight">
          Crossrung
        </Link>
        <MainNavigation />
        <div className="ml-auto flex min-h-10 items-center gap-[min(0.5rem,2vw)]">
          <FindButton onOpen={() => open('find')} />
          <ThemeButton />
          <ShareButton onOpen={() => open('share')} />
        </div>
      </header>
      <SaveNotice />
      <QuietPlace />
      <main id="main" tabIndex={-1} className="flex grow flex-col outline-none">
        <OpenDialog value={open}>{children}</OpenDialog>
      </main>
      <SiteLinks />
      {dialog !== undefined && (
        <ViewBoundary place={dialog} fallback={() => <DialogFailed onClose={close} />}>
          <Suspense>
            <ShellDialog dialog={dialog} onClose={close} />
          </Suspense>
        </ViewBoundary>
      )}
    </div>
  )
}

function DialogFailed({ onClose }: { readonly onClose: () => void }) {
  return (
    <div
      role="alert"
      className="fixed inset-x-0 bottom-0 z-40 flex flex-wrap items-center gap-4 border-t border-gap bg-card px-5 py-2 max-tablet:bottom-16"
    >
      <p>
        This could not be loaded. Check your connection, or reload the page. Your answers are
        untouched.
      </p>
      <button type="button" onClick={onClose} className={buttonClass()}>
        Close
      </button>
    </div>
  )
}

/** Without the address: on a shared page the fragment holds the answers. */
function skipToMain(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

/** Beside the name on a wide screen, a bar at the bottom on a phone. */
function MainNavigation() {
  const route = readRoute(useLocation().pathname)
  const { kind } = route
  const place = route.kind === 'reading' ? route.place : ''
  return (
    <nav
      aria-label="Main"
      className="flex gap-6 max-tablet:fixed max-tablet:inset-x-0 max-tablet:bottom-0 max-tablet:h-16 max-tablet:[@media(height<26rem)]:static max-tablet:[@media(height<26rem)]:w-full max-tablet:grid max-tablet:grid-cols-4 max-tablet:gap-0 max-tablet:border-t max-tablet:border-line max-tablet:bg-card"
    >
      <NavItem
        to={exploreAddress}
        icon="explore"
        current={kind === 'explore' || ladderPlaces.includes(place)}
      >
        Explore
      </NavItem>
      <NavItem to={compareAddress()} icon="compare" current={kind === 'compare'}>
        Compare
      </NavItem>
      <NavItem to={assessAddress} icon="assess" current={assessKinds.includes(kind)}>
        Assess
      </NavItem>
      <NavItem to={guidesAddress} icon="guides" current={place === 'guides'}>
        Guides
      </NavItem>
    </nav>
  )
}

const ladderPlaces: readonly string[] = ['roles', 'skills', 'moves', 'tracks']
const assessKinds: readonly string[] = ['assess', 'assess-skill', 'questions']

function NavItem({
  to,
  icon,
  current,
  children,
}: {
  readonly to: string
  readonly icon: 'explore' | 'compare' | 'assess' | 'guides'
  readonly current: boolean
  readonly children: string
}) {
  return (
    <Link
      to={to}
      aria-current={current ? 'page' : undefined}
      className="flex min-h-14 items-center gap-1 border-y-2 tablet:min-h-[calc(3.5rem-1px)] border-transparent text-quiet hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink max-tablet:min-w-0 max-tablet:flex-col max-tablet:justify-start max-tablet:pt-2 max-tablet:text-[min(0.8125rem,4.4vw)] tablet:aria-[current=page]:border-b-ink forced-colors:border-[Canvas] forced-colors:aria-[current=page]:border-b-[Highlight]"
    >
      <span className="tablet:hidden">
        <Icon name={icon} />
      </span>
      {children}
    </Link>
  )
}
