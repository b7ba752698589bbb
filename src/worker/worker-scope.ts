/** The part of a service worker's global scope that ours use; the compiler knows the one of a window. */
export type WorkerScope = {
  readonly location: { readonly origin: string }
  readonly registration: {
    readonly scope: string
    readonly active: unknown
    readonly unregister: () => Promise<boolean>
  }
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (options: {
      readonly type: 'window'
      readonly includeUncontrolled: boolean
    }) => Promise<readonly { readonly id: string }[]>
  }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: <Kind extends keyof WorkerEvents>(
    kind: Kind,
    listener: (event: WorkerEvents[Kind]) => void,
  ) => void
}

type Lasting = { readonly waitUntil: (work: Promise<unknown>) => void }

/** A page, as its worker knows it. */
export type Tab = { readonly id: string; readonly postMessage: (message: string) => void }

type WorkerEvents = {
  readonly install: Lasting
  readonly activate: Lasting
  readonly message: Lasting & { readonly data: unknown; readonly source: Tab | null }
  readonly fetch: Lasting & {
    readonly request: Request
    readonly respondWith: (answer: Promise<Response>) => void
  }
}
