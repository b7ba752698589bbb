import { workerAddress } from './worker-policy.ts'

/** `coming`: a new build is being fetched. `ready`: it is here, and shows after a reload. */
export type Update = 'none' | 'coming' | 'ready'

/**
 * Registers the worker that keeps the site on this device, and tells of new builds. For quiet moments: it fetches.
 * Rejects where workers are missing or forbidden (private windows, http); all works as long as there is a connection.
 */
export async function watchUpdates(tell: (update: Update) => void): Promise<void> {
  const { serviceWorker } = navigator
  let controlled = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    // Another tab has brought the new build.
    if (controlled) tell('ready')
    controlled = true
  })
  serviceWorker.addEventListener('message', ({ data }) => {
    // That happened before this page was listening.
    if (data === 'older') tell('ready')
  })
  const registration = await serviceWorker.register(workerAddress(), { updateViaCache: 'none' })
  const look = () => {
    const { active, installing, waiting } = registration
    if (active === null) return
    if (waiting !== null) {
      waiting.postMessage('quiet')
      tell('ready')
    } else if (installing !== null) {
      installing.addEventListener('statechange', look, { once: true })
      tell('coming')
    }
  }
  registration.addEventListener('updatefound', look)
  look()
  const ask = () => {
    if (navigator.onLine) registration.update().catch(() => {})
  }
  // Browsers ask at a visit by themselves, but may put it off until the worker has stopped.
  if (registration.active !== null) ask()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') ask()
  })
  const { active } = await serviceWorker.ready
  if (active === null) return
  // Another tab may let it take over right now; by then it knows which tabs show the build before, and answers 'older'.
  await untilActivated(active)
  active.postMessage('quiet')
}

function untilActivated(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state !== 'activating') resolve()
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

/** Lets the new build take over, and shows it. */
export async function reloadIntoUpdate(): Promise<void> {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting
  if (waiting === null || waiting === undefined) return location.reload()
  // The kill switch never takes over, and browsers let a worker wait while the one before it is busy.
  const late = setTimeout(() => location.reload(), longestWait)
  waiting.addEventListener('statechange', () => {
    if (waiting.state !== 'activated') return
    // On a slow device it would come while the page is already on its way, and ask for it once more.
    clearTimeout(late)
    location.reload()
  })
  waiting.postMessage('take-over')
}

/** In milliseconds: a press that does nothing for longer seems lost. */
const longestWait = 5000
