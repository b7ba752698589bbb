import { use } from 'react'

/** Something that loads when it is first wanted. `read` suspends until it is there; after that it is at hand. */
export type Resource<Value> = {
  /** Starts to load, or starts anew where that has failed. */
  readonly load: () => Promise<Value>
  /** For rendering. Throws what the load failed with, until it is started anew. */
  readonly read: () => Value
}

export function resource<Value>(fetch: () => Promise<Value>): Resource<Value> {
  let pending: Promise<Value> | undefined
  const forget = () => {
    pending = undefined
  }
  const start = () => {
    failed.delete(forget)
    const started = fetch()
    started.then(
      (value) => Object.assign(started, { status: 'fulfilled', value }),
      (reason) => {
        failed.add(forget)
        if (reason instanceof Error) reasons.add(reason)
      },
    )
    pending = started
    return started
  }
  return {
    load: () => (pending === undefined || failed.has(forget) ? start() : pending),
    read: () => use(pending ?? start()),
  }
}

/** For "Try again": whatever failed to load is loaded anew when it is next read. */
export function forgetFailures(): void {
  for (const forget of failed) forget()
  failed.clear()
}

/** Whether this is what some load failed with. Browsers word it differently, and so do versions of them. */
export function isLoadFailure(error: unknown): boolean {
  return error instanceof Error && reasons.has(error)
}

const reasons = new WeakSet<Error>()

/** One entry for each resource that has failed. */
const failed = new Set<() => void>()
