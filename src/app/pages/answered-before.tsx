import { Link } from 'react-router'
import { sharedAddress } from '#domain/address.ts'
import { selectHasAnything, selectLoaded } from '#state/assessment-selectors.ts'
import { useAssessment } from '#state/use-assessment.ts'

/**
 * At the foot of Assess, below the files, while there is nothing: a browser that has cleared what was stored leaves no
 * trace by which we could know, so this asks. Safari does it after seven days of use without a visit.
 */
export function AnsweredBefore() {
  const loaded = useAssessment(selectLoaded)
  const hasAnything = useAssessment(selectHasAnything)
  if (!loaded || hasAnything) return null
  return (
    <aside
      aria-labelledby="answered-before"
      className="mx-auto w-full max-w-7xl px-5 pb-8 text-[0.9375rem] print:hidden"
    >
      <h2 id="answered-before" className="text-[1.0625rem]">
        Have you answered here before?
      </h2>
      <p className="max-w-3xl text-quiet">
        Some browsers clear what a site has stored when it was not opened for a week. A file that
        you saved brings your answers back: “Open a file”. So does a link that holds them:{' '}
        <Link to={sharedAddress} className="text-accent underline">
          open your link
        </Link>
        , then “Take over as mine”.
      </p>
    </aside>
  )
}
