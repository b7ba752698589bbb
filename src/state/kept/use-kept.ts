import { useStore } from 'zustand'
import type { KeptState } from './create-kept-store.ts'
import { keptStore } from './kept-store.ts'

/** What a selector picks of the kept assessments. */
export function useKept<Picked>(select: (state: KeptState) => Picked): Picked {
  return useStore(keptStore, select)
}

export const selectKept = ({ kept }: KeptState) => kept
export const selectKeptProblems = ({ problems }: KeptState) => problems
export const selectKeptLoaded = ({ loaded }: KeptState) => loaded
