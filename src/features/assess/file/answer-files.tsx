import { type ComponentProps, type ComponentType, useRef, useState } from 'react'
import type { Keeping } from '#features/assess/kept/keeping.ts'
import type { Named } from '#features/assess/undone-words.ts'
import { exportText } from '#state/file/export-text.ts'
import type { StoragePort } from '#state/stored/storage-port.ts'
import { buttonClass } from '#ui/button-class.ts'
import { saveFile } from '#ui/save-file.ts'
import type { FilePreview } from './file-preview.tsx'

type Chosen = {
  readonly Preview: ComponentType<ComponentProps<typeof FilePreview>>
  readonly file: Awaited<ReturnType<typeof import('./file-preview.tsx')['readFile']>>
  readonly name: string
}

/** The answers into a file and back. What a file would change is shown before anything is. */
export function AnswerFiles({
  named,
  port,
  freeze,
  say,
}: {
  readonly named: Named
  readonly say: (text: string) => void
  /** What this device keeps; not for prerendering. */
  readonly port: () => StoragePort
  readonly freeze: Keeping['freeze']
}) {
  const [chosen, setChosen] = useState<Chosen>()
  const [failed, setFailed] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const opener = useRef<HTMLButtonElement>(null)

  async function onChoose(file: File | undefined): Promise<void> {
    if (file === undefined) return
    try {
      const { FilePreview, readFile } = await import('./file-preview.tsx')
      setChosen({ Preview: FilePreview, file: await readFile(file), name: file.name })
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }

  function onClose(text: string): void {
    setChosen(undefined)
    say(text)
    opener.current?.focus()
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <button
          type="button"
          className={buttonClass()}
          onClick={() => {
            saveFile('crossrung-answers.json', exportText(port()))
            say('Saved to the file crossrung-answers.json.')
          }}
        >
          Save to a file
        </button>
        <button
          ref={opener}
          type="button"
          className={buttonClass()}
          onClick={() => input.current?.click()}
        >
          Open a file
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            void onChoose(currentTarget.files?.[0])
            // So that the same file can be chosen again.
            currentTarget.value = ''
          }}
        />
      </div>
      {failed && (
        <p role="alert" className="text-gap">
          The file was not opened: it could not be read, or a part of this page did not load. Check
          your connection, then choose it again.
        </p>
      )}
      {chosen !== undefined && (
        <chosen.Preview
          named={named}
          name={chosen.name}
          file={chosen.file}
          freeze={freeze}
          onClose={onClose}
        />
      )}
    </div>
  )
}
