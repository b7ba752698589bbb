import { exportText } from '#state/file/export-text.ts'
import { recordVersion } from './answer-record.ts'
import { keyPrefix, type StoragePort } from './storage-port.ts'

/** Two generations: what was stored before the latest migration, and before the one before. */
export const backupKeys = [`${keyPrefix}backup:1`, `${keyPrefix}backup:2`] as const

export function isBackupKey(key: string): boolean {
  return backupKeys.some((backup) => backup === key)
}

/** Keeps all stored answers, as the text of a file, before they are changed. Whether it is on the device, byte for byte. */
export function backUp(port: StoragePort): boolean {
  const [latest, before] = backupKeys
  const answers = port.keys().filter((key) => recordVersion(key) !== undefined)
  const text = exportText(port, answers)
  const held = port.read(latest)
  if (held === text) return true
  if (held !== undefined && !isWritten(port, before, held)) return false
  return isWritten(port, latest, text)
}

/** What did not come to be on the device is not held in memory either: it would look as if it were. */
function isWritten(port: StoragePort, key: string, text: string): boolean {
  const held = port.read(key)
  if (port.write(key, text).ok) return true
  if (held === undefined) port.remove(key)
  else port.write(key, held)
  return false
}
