import { keyPrefix, type StoragePort } from './storage-port.ts'

/** Moves what is under a key, byte for byte, to a key of its own. The key it is now under, or undefined where it had to stay. */
export function setAside(port: StoragePort, key: string, raw: string): string | undefined {
  const aside = freeKey(port, `${asidePrefix}${key.slice(keyPrefix.length)}`, raw)
  if (!port.write(aside, raw).ok) return undefined
  port.remove(key)
  return aside
}

const asidePrefix = `${keyPrefix}aside:`

export function isAsideKey(key: string): boolean {
  return key.startsWith(asidePrefix)
}

/** The first of KEY, KEY:2, KEY:3 … that is free, or already holds the same. */
function freeKey(port: StoragePort, wished: string, raw: string): string {
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? wished : `${wished}:${number}`
    const held = port.read(key)
    if (held === undefined || held === raw) return key
  }
}
