import { ladder } from 'virtual:crossrung/ladder'
import { Questions } from '#features/assess/questions/questions.tsx'
import { questionDepths } from './depth.ts'

/** The decision questions. */
export function QuestionsPage() {
  const { questions, factors } = questionDepths.read()
  return <Questions ladder={ladder} questions={questions} factors={factors} />
}
