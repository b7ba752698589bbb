import { useState } from 'react'
import { sayDay } from '#domain/words/say-day.ts'
import { dayOf } from '#share/day.ts'
import { selectAssessment, selectHasAnything } from '#state/assessment-selectors.ts'
import { assessmentStore } from '#state/assessment-store.ts'
import { keep } from '#state/kept/kept-store.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { buttonClass } from '#ui/button-class.ts'
import { useFocusBack } from '#ui/use-focus-back.ts'
import type { Keeping } from './keeping.ts'
import { NameForm } from './name-form.tsx'

/** One's own answers as they are now, kept under a name. */
export function KeepMine({
  freeze,
  say,
}: {
  readonly freeze: Keeping['freeze']
  readonly say: (text: string) => void
}) {
  const hasAnything = useAssessment(selectHasAnything)
  const [naming, setNaming] = useState(false)
  const button = useFocusBack(naming)

  async function onName(name: string): Promise<void> {
    setNaming(false)
    try {
      const text = await freeze(selectAssessment(assessmentStore.getState()))
      say(sayKept(keep(name, text)))
    } catch {
      say(
        'Nothing was kept: a part of this page did not load. Check your connection, then try again.',
      )
    }
  }

  if (naming) {
    return (
      <NameForm
        first={`Mine, ${sayDay(dayOf(new Date()))}`}
        does="Keep"
        onName={(name) => void onName(name)}
        onCancel={() => setNaming(false)}
      />
    )
  }
  return (
    <button
      ref={button}
      type="button"
      aria-disabled={!hasAnything}
      onClick={() => {
        if (hasAnything) setNaming(true)
        else say('You have no answers to keep a copy of yet.')
      }}
      className={`${buttonClass()} w-fit aria-disabled:cursor-default aria-disabled:border-line aria-disabled:text-quiet`}
    >
      Keep a copy of mine
    </button>
  )
}

function sayKept({ kind, name, stored }: ReturnType<typeof keep>): string {
  if (kind === 'the-same-already') return `You keep this already, as “${name}”. Nothing was added.`
  return stored ? `Kept as “${name}”.` : `Kept as “${name}” until you close this page; not saved.`
}
