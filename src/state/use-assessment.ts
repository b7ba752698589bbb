import { useStore } from 'zustand'
import { assessmentStore } from './assessment-store.ts'
import type { AssessmentState } from './create-assessment-store.ts'

/** What a selector picks of one's own assessment. On a server and while hydrating it picks from the empty one. */
export function useAssessment<Picked>(select: (state: AssessmentState) => Picked): Picked {
  return useStore(assessmentStore, select)
}
