import type { StoragePort } from '#state/stored/storage-port.ts'

/** Readers take every version up to this one. */
export const fileVersion = 1

/**
 * All that is stored, or what is under some keys, as the text of a file: JSON, keys in order.
 * A record that is an object in JSON is written as that object, so that a person can read it;
 * any other text, broken records among them, as a string that holds it byte for byte.
 */
export function exportText(port: StoragePort, keys = port.keys()): string {
  const records = [...keys]
    .sort()
    .map((key): readonly [string, unknown] => [key, readable(port.read(key) ?? '')])
  const file = {
    format: 'crossrung-export',
    version: fileVersion,
    records: Object.fromEntries(records),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function readable(raw: string): unknown {
  try {
    const value: unknown = JSON.parse(raw)
    const isObject = typeof value === 'object' && value !== null
    return isObject && JSON.stringify(value) === raw ? value : raw
  } catch {
    return raw
  }
}
