import { useState } from 'react'
import { selectLoaded, selectProblems } from '#state/assessment-selectors.ts'
import { exportText } from '#state/file/export-text.ts'
import { selectKeptProblems, useKept } from '#state/kept/use-kept.ts'
import { isBackupKey } from '#state/stored/backup.ts'
import { isAsideKey } from '#state/stored/set-aside.ts'
import type { StoragePort } from '#state/stored/storage-port.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { buttonClass } from '#ui/button-class.ts'
import { saveFile } from '#ui/save-file.ts'

type Removed = readonly (readonly [key: string, raw: string])[]

/** What was moved aside because it could not be read, and what was stored before a new version: to save, or to delete. */
export function KeptAside({
  port,
  say,
}: {
  readonly port: () => StoragePort
  readonly say: (text: string) => void
}) {
  const loaded = useAssessment(selectLoaded)
  // More may have been moved aside.
  useAssessment(selectProblems)
  useKept(selectKeptProblems)
  const [removed, setRemoved] = useState<Removed>([])
  const keys = loaded ? port().keys().filter(isCopy).sort() : []
  if (keys.length === 0 && removed.length === 0) return null

  const isDeleted = removed.length > 0 && keys.length === 0

  function onDelete(): void {
    const device = port()
    setRemoved(keys.map((key) => [key, device.read(key) ?? ''] as const))
    for (const key of keys) device.remove(key)
    say('The copies are deleted.')
  }

  function onBringBack(): void {
    for (const [key, raw] of removed) port().write(key, raw)
    setRemoved([])
    say('The copies are back.')
  }

  return (
    <div className="flex flex-wrap items-center gap-2 text-[0.875rem]">
      <p className="basis-full text-quiet">
        {isDeleted
          ? 'Until you leave this page, the copies can be brought back.'
          : 'This device also keeps copies of what was stored earlier: what could not be read, or your answers before a new version.'}
      </p>
      <button type="button" className={buttonClass()} onClick={isDeleted ? onBringBack : onDelete}>
        {isDeleted ? 'Bring the copies back' : 'Delete the copies'}
      </button>
      {!isDeleted && (
        <button
          type="button"
          className={buttonClass()}
          onClick={() => saveFile('crossrung-copies.json', exportText(port(), keys))}
        >
          Save the copies to a file
        </button>
      )}
    </div>
  )
}

function isCopy(key: string): boolean {
  return isAsideKey(key) || isBackupKey(key)
}
