import { ladder } from 'virtual:crossrung/ladder'
import { questionDepths } from '#app/route/depth.ts'
import { Questions } from '#features/assess/questions/questions.tsx'

/** The decision questions. */
export function QuestionsPage() {
  const { questions, factors } = questionDepths.read()
  return <Questions ladder={ladder} questions={questions} factors={factors} />
}
