import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Assessment, emptyAssessment, type Leaning, type Rating } from '#domain/assessment.ts'
import type { QuestionId, RoleId, SkillId } from '#domain/ids.ts'
import { longestName, longestNote } from '#share/limits.ts'
import type { Share } from '#share/share.ts'
import { wellFormed } from '#share/well-formed.ts'
import { type AnswerChange, asItStands, changesBetween, withChanges } from './answer-change.ts'
import { newTab } from './clock.ts'
import { type AnswerRecord, recordKey } from './stored/answer-record.ts'
import { type AnswerShelf, answerShelf } from './stored/answer-shelf.ts'
import type { StoragePort } from './stored/storage-port.ts'
import { explainStorageProblem } from './stored/storage-problem.ts'
import type { StoredProblem } from './stored/stored-problem.ts'
import { checkText, type TextWritten } from './text-problem.ts'
import { type TakeBack, type UndoStep, withStep } from './undo-steps.ts'

export type AssessmentState = {
  /** False until what is stored was read, so that the prerendered page and the first render agree. */
  readonly loaded: boolean
  readonly assessment: Assessment
  readonly saving: Saving
  /** What was found on the device and could not be taken as it is, oldest first. */
  readonly problems: readonly StoredProblem[]
  /** Answers that gave way to ones given at the same time in another tab; `settle` ends it. */
  readonly lost: readonly AnswerRecord[]
  /** How many steps `undo` can take back. */
  readonly undoable: number
}

export type Saving =
  | { readonly kind: 'nothing-yet' }
  /** ISO 8601. */
  | { readonly kind: 'saved'; readonly at: string }
  /** A sentence that contains "not saved". */
  | { readonly kind: 'not-saved'; readonly why: string }

/** What `undo` took back. What another tab has changed since is left as it is, and named. */
export type Undone =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'undone'
      readonly what: UndoStep['what']
      readonly restored: readonly AnswerChange[]
      readonly changedElsewhere: readonly AnswerChange[]
      /** What became of what was changed beside the answers, in a sentence. */
      readonly said?: string
    }

/** What is kept beside the answers, and shares their notice and their undo. */
export type Beside = {
  /** A sentence that contains "not saved", where something is not. */
  readonly notSaved: () => string | undefined
  readonly saveAgain: () => void
}

export type AssessmentStore = {
  readonly store: StoreApi<AssessmentState>
  /**
   * Reads what is stored, and from then on saves every change at once. Only the first call counts.
   * `found`: what was found on the device before.
   */
  readonly load: (port: StoragePort, found?: readonly StoredProblem[]) => void
  /** Says which answer holds where two tabs have given one at the same time. */
  readonly settle: (by: AnswerChange) => void
  readonly rate: (skill: SkillId, rating: Rating) => void
  readonly clearRating: (skill: SkillId) => void
  /** An empty text takes the note away; one that is too long is refused. */
  readonly writeNote: (skill: SkillId, text: string) => TextWritten
  readonly lean: (question: QuestionId, leaning: Leaning) => void
  readonly clearLeaning: (question: QuestionId) => void
  readonly setHere: (role: RoleId | undefined) => void
  readonly setTarget: (role: RoleId | undefined) => void
  readonly setName: (name: string) => TextWritten
  /** Answers, notes, name, role and target, in one step. */
  readonly deleteAnswers: () => void
  /** Puts what was shared in the place of one's own, in one step. To be asked for before. */
  readonly keepShared: (share: Share, also?: TakeBack) => void
  /** Takes answers over from a file, in one step. To be shown before. */
  readonly takeFromFile: (answers: readonly AnswerChange[], also?: TakeBack) => void
  readonly join: (beside: Beside) => void
  /** Something beside the answers has changed; `also` makes a step of it that `undo` takes back. */
  readonly changedBeside: (also?: TakeBack) => void
  /** Takes back this tab's latest step. */
  readonly undo: () => Undone
  /** Tries again to save what could not be saved. */
  readonly saveAgain: () => void
}

/** One's own assessment: data and named changes, and nothing of React. */
export function createAssessmentStore(
  now: () => Date = () => new Date(),
  tab: string = newTab(),
): AssessmentStore {
  const store = createStore<AssessmentState>(() => ({
    loaded: false,
    assessment: emptyAssessment,
    saving: { kind: 'nothing-yet' },
    problems: [],
    lost: [],
    undoable: 0,
  }))
  let shelf: AnswerShelf | undefined
  let steps: readonly UndoStep[] = []
  let beside: Beside | undefined

  function load(port: StoragePort, found: readonly StoredProblem[] = []): void {
    if (shelf !== undefined) return
    const early = changesBetween(emptyAssessment, store.getState().assessment)
    shelf = answerShelf(port, tab)
    steps = []
    const { changes, problems } = shelf.takeIn('all')
    store.setState({
      loaded: true,
      assessment: withChanges(emptyAssessment, changes),
      saving: savingOf(shelf, shelf.latest(), beside),
      problems: [...found, ...problems],
      lost: shelf.lost(),
      undoable: 0,
    })
    port.watch(takeIn)
    change('answer', early)
  }

  function takeIn(keys: readonly string[] | 'all'): void {
    if (shelf === undefined) return
    const { changes, problems } = shelf.takeIn(keys)
    put(changes, problems, shelf.latest())
  }

  function change(what: UndoStep['what'], wished: readonly AnswerChange[], also?: TakeBack): void {
    const { assessment } = store.getState()
    const edits = wished
      .map((wish) => ({ change: wish, back: asItStands(assessment, wish) }))
      .filter(({ change, back }) => change.to !== back.to)
    if (edits.length === 0 && also === undefined) return
    steps = withStep(steps, {
      what,
      edits,
      at: now().getTime(),
      ...(also !== undefined && { also }),
    })
    save(edits.map((edit) => edit.change))
  }

  function settle(by: AnswerChange): void {
    if (asItStands(store.getState().assessment, by).to === by.to) save([by])
    else change('answer', [by])
  }

  function save(changes: readonly AnswerChange[]): void {
    // Nothing given is no answer of now.
    if (changes.length === 0) {
      put([], [], shelf?.latest())
      return
    }
    const at = now().toISOString()
    put(changes, shelf?.save(changes, at) ?? [], at)
  }

  function put(
    changes: readonly AnswerChange[],
    problems: readonly StoredProblem[],
    at: string | undefined,
  ): void {
    store.setState((state) => ({
      assessment: withChanges(state.assessment, changes),
      problems: problems.length === 0 ? state.problems : [...state.problems, ...problems],
      lost: shelf?.lost() ?? state.lost,
      undoable: steps.length,
      saving: shelf === undefined ? state.saving : savingOf(shelf, at, beside),
    }))
  }

  function write(wish: AnswerChange & { readonly kind: 'note' | 'name' }): TextWritten {
    const most = wish.kind === 'note' ? longestNote : longestName
    const text = wellFormed(wish.to ?? '')
    const checked = checkText(wish.kind, text, most)
    if (checked.ok) change('answer', [{ ...wish, to: text === '' ? undefined : text }])
    return checked
  }

  function undo(): Undone {
    const step = steps.at(-1)
    if (step === undefined) return { kind: 'nothing' }
    takeIn(step.edits.map(({ back }) => recordKey(back)))
    steps = steps.slice(0, -1)
    const { assessment } = store.getState()
    const stands = step.edits.map(
      (edit) => asItStands(assessment, edit.change).to === edit.change.to,
    )
    const restored = step.edits.filter((_, index) => stands[index]).map(({ back }) => back)
    const others = step.edits.filter((_, index) => !stands[index])
    save(restored)
    // A snapshot of what was replaced stays while some of that has not come back.
    const said = step.what === 'keep' && others.length > 0 ? undefined : step.also?.()
    return {
      kind: 'undone',
      what: step.what,
      restored,
      changedElsewhere: others.map((edit) => edit.change),
      ...(said !== undefined && { said }),
    }
  }

  function join(one: Beside): void {
    beside = one
    changedBeside()
  }

  function changedBeside(also?: TakeBack): void {
    if (also === undefined) put([], [], shelf?.latest())
    else change('kept', [], also)
  }

  function saveAgain(): void {
    shelf?.saveAgain()
    beside?.saveAgain()
    put([], [], shelf?.latest())
  }

  return {
    store,
    load,
    settle,
    rate: (id, to) => change('answer', [{ kind: 'rating', id, to }]),
    clearRating: (id) => change('answer', [{ kind: 'rating', id, to: undefined }]),
    writeNote: (id, to) => write({ kind: 'note', id, to }),
    lean: (id, to) => change('answer', [{ kind: 'leaning', id, to }]),
    clearLeaning: (id) => change('answer', [{ kind: 'leaning', id, to: undefined }]),
    setHere: (to) => change('answer', [{ kind: 'here', to }]),
    setTarget: (to) => change('answer', [{ kind: 'target', to }]),
    setName: (to) => write({ kind: 'name', to }),
    deleteAnswers,
    keepShared: ({ assessment }, also) => replace('keep', assessment, also),
    takeFromFile: (answers, also) => change('file', answers, also),
    join,
    changedBeside,
    undo,
    saveAgain,
  }

  function replace(what: UndoStep['what'], by: Assessment, also?: TakeBack): void {
    change(what, changesBetween(store.getState().assessment, by), also)
  }

  /** Those that gave way to others are the user's too. */
  function deleteAnswers(): void {
    replace('delete', emptyAssessment)
    save(store.getState().lost.map((record) => ({ ...record.change, to: undefined })))
  }
}

function savingOf(shelf: AnswerShelf, at: string | undefined, beside: Beside | undefined): Saving {
  const problem = shelf.unsaved()
  if (problem !== undefined) return { kind: 'not-saved', why: explainStorageProblem(problem) }
  const why = beside?.notSaved()
  if (why !== undefined) return { kind: 'not-saved', why }
  return at === undefined ? { kind: 'nothing-yet' } : { kind: 'saved', at }
}
