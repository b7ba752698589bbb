import { useEffect, useRef, useState } from 'react'
import { keptId } from '#domain/address.ts'
import { EarlierAnswers } from '#features/assess/earlier/earlier-answers.tsx'
import { AnswerFiles } from '#features/assess/file/answer-files.tsx'
import { KeptAside } from '#features/assess/file/kept-aside.tsx'
import { type Named, sayUndone } from '#features/assess/undone-words.ts'
import { selectUndoable } from '#state/assessment-selectors.ts'
import { assessmentStore, undo } from '#state/assessment-store.ts'
import { loadKept } from '#state/kept/kept-store.ts'
import { explainKeptProblem } from '#state/kept/kept-words.ts'
import { selectKept, selectKeptProblems, useKept } from '#state/kept/use-kept.ts'
import { selectSnapshots, useSnapshots } from '#state/snapshots/use-snapshots.ts'
import type { StoragePort } from '#state/stored/storage-port.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { buttonClass } from '#ui/button-class.ts'
import { KeepMine } from './keep-mine.tsx'
import type { Keeping } from './keeping.ts'
import { KeptRow } from './kept-row.tsx'

/** What was said last, and whether the last step that Undo would take back is the one it was said of. */
type Said = { readonly text: string; readonly steps: number; readonly undoes: boolean }

/** At the foot of all skills: what is kept beside one's answers, and the ways to and from a file. */
export function KeptOnDevice({
  named,
  port,
  keeping,
}: {
  readonly named: Named
  /** What this device keeps; not for prerendering. */
  readonly port: () => StoragePort
  readonly keeping: Keeping
}) {
  const kept = useKept(selectKept)
  const problems = useKept(selectKeptProblems)
  const hasEarlier = useSnapshots(selectSnapshots).length > 0
  const steps = useAssessment(selectUndoable)
  const [said, setSaid] = useState<Said>({ text: '', steps: 0, undoes: false })
  const title = useRef<HTMLHeadingElement>(null)
  const stepsBefore = useRef(steps)
  useEffect(() => loadKept(port()), [port])
  useEffect(() => {
    stepsBefore.current = steps
  }, [steps])

  function say(text: string): void {
    const now = selectUndoable(assessmentStore.getState())
    setSaid({ text, steps: now, undoes: now > stepsBefore.current })
  }

  function onUndo(): void {
    say(sayUndone(named, undo()))
    title.current?.focus()
  }

  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] content-start gap-8 border-t border-line py-8 print:hidden [@media(scripting:none)]:hidden">
      <section aria-labelledby={keptId} className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <div>
          <h2 ref={title} id={keptId} tabIndex={-1} className="scroll-mt-20 text-[1.0625rem]">
            Kept assessments
          </h2>
          <p className="text-[0.9375rem] text-quiet">
            {kept.length === 0
              ? 'None yet. A copy of yours, or of one that somebody shares with you, stays here as it was on its day.'
              : 'Each stays as it was on its day, and changes none of your answers.'}
          </p>
        </div>
        {problems.length > 0 && (
          <div role="alert" className="grid gap-1 text-[0.875rem] text-gap">
            {problems.map((problem) => (
              <p key={explainKeptProblem(problem)} className="[overflow-wrap:anywhere]">
                {explainKeptProblem(problem)}
              </p>
            ))}
          </div>
        )}
        {kept.length > 0 && (
          <ul aria-labelledby={keptId} className="border-y border-line">
            {kept.map((record) => (
              <KeptRow
                key={record.key}
                record={record}
                address={keeping.addressOf(record.text)}
                say={say}
                onDelete={() => title.current?.focus()}
              />
            ))}
          </ul>
        )}
        <KeepMine freeze={keeping.freeze} say={say} />
      </section>
      <EarlierAnswers keeping={keeping} say={say} onLast={() => title.current?.focus()} />
      <section aria-labelledby="files" className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <div>
          <h2 id="files" className="text-[1.0625rem]">
            Files
          </h2>
          <p className="text-[0.9375rem] text-quiet">
            Your answers and what you keep, to store elsewhere or to bring to another device.
            {hasEarlier && ' Earlier answers are not in it: open one and keep a copy first.'}
          </p>
        </div>
        <AnswerFiles named={named} port={port} freeze={keeping.freeze} say={say} />
        <KeptAside port={port} say={say} />
      </section>
      <div
        className={`flex min-h-10 flex-wrap items-center gap-x-7 text-[0.9375rem] ${said.text === '' ? '' : inSight}`}
      >
        <p
          role={said.text === '' ? undefined : 'status'}
          aria-live="polite"
          className="[overflow-wrap:anywhere]"
        >
          {said.text}
        </p>
        {said.undoes && said.steps === steps && (
          <button type="button" onClick={onUndo} className={`${buttonClass('quiet')} -ml-3.5`}>
            Take it back
          </button>
        )}
      </div>
    </div>
  )
}

/** What was said of a row far above is seen from there, over the bar that lies at the bottom of a phone. */
const inSight =
  'sticky bottom-0 border-t border-line bg-paper py-1 max-tablet:bottom-16 print:static [@media(height<26rem)]:static'
