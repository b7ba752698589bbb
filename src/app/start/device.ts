import { deviceStorage } from '#state/stored/device-storage.ts'
import type { StoragePort } from '#state/stored/storage-port.ts'

let port: StoragePort | undefined

/** The one way to what this device keeps; what it cannot keep is held here. Not for prerendering. */
export function device(): StoragePort {
  port ??= deviceStorage(window)
  return port
}
