import { useEffect, useId, useRef, useState } from 'react'
import { counted } from '#domain/words/counted.ts'
import { shownName } from '#domain/words/shown-name.ts'
import type { Keeping } from '#features/assess/kept/keeping.ts'
import { type Named, nameOf, sayNow, sayValue } from '#features/assess/undone-words.ts'
import { longestName } from '#share/limits.ts'
import type { AnswerChange } from '#state/answer-change.ts'
import { selectAssessment } from '#state/assessment-selectors.ts'
import { takeFromFile } from '#state/assessment-store.ts'
import { type FileAgainst, fileAgainst, toTakeOver } from '#state/file/file-against.ts'
import { explainFileProblem } from '#state/file/file-problem.ts'
import { type AnswersFile, largestFile, readAnswersFile } from '#state/file/read-answers-file.ts'
import { notThere } from '#state/kept/create-kept-store.ts'
import { keepAlong } from '#state/kept/kept-store.ts'
import { selectKept, useKept } from '#state/kept/use-kept.ts'
import { takeSnapshot } from '#state/snapshots/snapshot-store.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { buttonClass } from '#ui/button-class.ts'

/** What is in a file; one that is too large is not even read. */
export async function readFile(file: File): Promise<AnswersFile> {
  if (file.size > largestFile) {
    return { ok: false, problem: { code: 'too-large', bytes: file.size } }
  }
  return readAnswersFile(new Uint8Array(await file.arrayBuffer()))
}

/** What opening a file would change, and the choice. Nothing is changed before it is made. */
export function FilePreview({
  named,
  name,
  file,
  freeze,
  onClose,
}: {
  readonly named: Named
  readonly name: string
  readonly file: AnswersFile
  readonly freeze: Keeping['freeze']
  /** With what became of it, in words. */
  readonly onClose: (said: string) => void
}) {
  const own = useAssessment(selectAssessment)
  const [prefer, setPrefer] = useState<'mine' | 'file'>('mine')
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const against = file.ok ? fileAgainst(own, file.answers) : undefined
  const taken = against === undefined ? [] : toTakeOver(against, prefer)
  const kept = useKept(selectKept)
  const keptNew = file.ok ? notThere(file.kept, kept) : []
  const count = taken.length + keptNew.length

  return (
    <section aria-labelledby={titleId} className="grid gap-3 border-y border-strong py-4">
      <h3 ref={title} id={titleId} tabIndex={-1} className="text-[1.0625rem] break-words">
        What “{name}” would change
      </h3>
      {!file.ok && <p role="alert">{explainFileProblem(file.problem)}</p>}
      {against !== undefined && (
        <Differences
          named={named}
          against={against}
          nothingElse={keptNew.length === 0}
          prefer={prefer}
          onPrefer={setPrefer}
        />
      )}
      {keptNew.length > 0 && (
        <div>
          <p>{`${counted(keptNew.length, 'kept assessment')} would be added:`}</p>
          <ul className="list-disc pl-5">
            {keptNew.map(({ name: keptName, text }) => (
              <li key={`${text} ${keptName}`} className="break-words">
                <bdi dir="auto">{shownName(keptName, longestName) ?? 'Without a name'}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {file.ok && file.leftOut.length > 0 && (
        <p className="text-gap">
          {`${file.leftOut.length} in the file cannot be read and would be left out: ${file.leftOut.slice(0, 20).join(', ')}.`}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {count > 0 && (
          <button
            type="button"
            className={buttonClass('strong')}
            onClick={() => {
              const along = keptNew.length === 0 ? undefined : keepAlong(keptNew).takeBack
              if (taken.length > 0) void takeSnapshot('file', own, freeze)
              takeFromFile(taken, along)
              onClose(`Taken from the file: ${count}. “Undo” takes it back.`)
            }}
          >
            Take over {count}
          </button>
        )}
        <button
          type="button"
          className={buttonClass()}
          onClick={() => onClose('Nothing was changed.')}
        >
          {count > 0 ? 'Cancel' : 'Close'}
        </button>
      </div>
    </section>
  )
}

function Differences({
  named,
  against,
  nothingElse,
  prefer,
  onPrefer,
}: {
  readonly named: Named
  readonly against: FileAgainst
  readonly nothingElse: boolean
  readonly prefer: 'mine' | 'file'
  readonly onPrefer: (prefer: 'mine' | 'file') => void
}) {
  const { added, differing, same } = against
  return (
    <>
      {nothingElse && added.length + differing.length === 0 && (
        <p>Nothing: all that is in it you have already.</p>
      )}
      {same > 0 && <p className="text-quiet">The same as yours: {same}.</p>}
      {added.length > 0 && (
        <div>
          <p>You have none of these; they would be added:</p>
          <ul className="list-disc pl-5">
            {added.map((change) => (
              <li key={sayNow(named, change)}>{sayAnswer(named, change)}</li>
            ))}
          </ul>
        </div>
      )}
      {differing.length > 0 && (
        <fieldset className="grid gap-1">
          <legend>You have another answer to these:</legend>
          <ul className="list-disc pl-5">
            {differing.map(({ mine, theirs }) => (
              <li key={sayNow(named, theirs)}>
                {mine.kind === 'note'
                  ? `${nameOf(named, mine)}: in the file “${theirs.to}”.`
                  : `${nameOf(named, mine)}: yours ${sayValue(named, mine)}, in the file ${sayValue(named, theirs)}.`}
              </li>
            ))}
          </ul>
          {(['mine', 'file'] as const).map((which) => (
            <label key={which} className="flex min-h-8 items-center gap-2">
              <input
                type="radio"
                name="prefer"
                checked={prefer === which}
                onChange={() => onPrefer(which)}
              />
              {which === 'mine' ? 'Keep mine' : 'Take the file’s'}
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}

function sayAnswer(named: Named, change: AnswerChange): string {
  return change.kind === 'note' ? `${nameOf(named, change)}: “${change.to}”` : sayNow(named, change)
}
