import { use } from 'react'

/** Something that loads when it is first wanted. `read` suspends until it is there; after that it is at hand. */
export type Resource<Value> = {
  readonly load: () => Promise<Value>
  readonly read: () => Value
}

/** A failed load is forgotten, so that the next reader tries again. */
export function resource<Value>(fetch: () => Promise<Value>): Resource<Value> {
  let pending: Promise<Value> | undefined
  const load = () => {
    pending ??= track(fetch(), () => {
      pending = undefined
    })
    return pending
  }
  return { load, read: () => use(load()) }
}

/** React reads a promise that says it is fulfilled at once, so a prepared page hydrates without a fallback. */
function track<Value>(promise: Promise<Value>, forget: () => void): Promise<Value> {
  promise.then((value) => Object.assign(promise, { status: 'fulfilled', value }), forget)
  return promise
}
