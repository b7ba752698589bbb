import { selectProblems } from '#state/assessment-selectors.ts'
import { explainStoredProblem } from '#state/stored/stored-problem.ts'
import { useAssessment } from '#state/use-assessment.ts'

/** What was found on the device and could not be taken as it is. */
export function StoredProblems() {
  const problems = useAssessment(selectProblems)
  if (problems.length === 0) return null
  return (
    <div role="alert" className="grid gap-1 text-[0.875rem] text-gap">
      {problems.map((problem) => (
        <p key={explainStoredProblem(problem)}>{explainStoredProblem(problem)}</p>
      ))}
    </div>
  )
}
