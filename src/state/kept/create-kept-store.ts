import { createStore, type StoreApi } from 'zustand/vanilla'
import { longestName } from '#share/limits.ts'
import { wellFormed } from '#share/well-formed.ts'
import type { AssessmentStore } from '#state/create-assessment-store.ts'
import type { StoragePort } from '#state/stored/storage-port.ts'
import { checkText, type TextWritten } from '#state/text-problem.ts'
import type { TakeBack } from '#state/undo-steps.ts'
import { type KeptEntry, type KeptRecord, keptKey, keptRecord } from './kept-record.ts'
import { type KeptShelf, keptShelf } from './kept-shelf.ts'
import { explainKeptUnsaved, type KeptProblem, type KeptWhat, sayTakenBack } from './kept-words.ts'

export type KeptState = {
  /** False until what is stored was read. */
  readonly loaded: boolean
  /** The latest first. */
  readonly kept: readonly KeptRecord[]
  /** What was found and could not be taken as it is, oldest first. */
  readonly problems: readonly KeptProblem[]
}

/** What keeping came to: something with the same text is not kept twice. */
export type Keeping = {
  readonly kind: 'kept' | 'the-same-already'
  readonly name: string
  /** Whether it is on the device, and not only in this page. */
  readonly stored: boolean
}

/** What was kept without a step of its own, and how to take it back. */
export type KeptAlong = {
  readonly added: readonly KeptRecord[]
  readonly stored: boolean
  readonly takeBack: TakeBack
}

/** Without a time, kept now. */
export type NewEntry = Omit<KeptEntry, 'at'> & { readonly at?: string }

export type KeptStore = {
  readonly store: StoreApi<KeptState>
  /** Reads what is stored, and from then on what other tabs change. Only the first call counts. */
  readonly load: (port: StoragePort) => void
  /** Adds a link's text under a name, in a step that undo takes back. */
  readonly keep: (name: string, text: string) => Keeping
  /** Adds what is not there with the same text and name; the step is the caller's. */
  readonly keepAlong: (entries: readonly NewEntry[]) => KeptAlong
  /** The same once more, under a name that says so. */
  readonly duplicate: (key: string) => void
  /** A blank name changes nothing; one that is too long is refused. */
  readonly rename: (key: string, name: string) => TextWritten
  readonly remove: (key: string) => void
}

/** One kept assessment before and after a change; undefined where there is none. */
type Edit = {
  readonly key: string
  readonly before: KeptRecord | undefined
  readonly after: KeptRecord | undefined
}

/** Assessments that are kept by name, beside one's own answers: their undo and their notice are shared. */
export function createKeptStore(
  own: Pick<AssessmentStore, 'join' | 'changedBeside'>,
  now: () => Date = () => new Date(),
  newId: () => string = randomId,
): KeptStore {
  const store = createStore<KeptState>(() => ({ loaded: false, kept: [], problems: [] }))
  let shelf: KeptShelf | undefined

  function load(port: StoragePort): void {
    if (shelf !== undefined) return
    const opened = keptShelf(port)
    shelf = opened
    takeIn('all')
    store.setState({ loaded: true })
    port.watch((keys) => {
      takeIn(keys)
      own.changedBeside()
    })
    own.join({ notSaved, saveAgain: opened.saveAgain })
  }

  function onShelf(): KeptShelf {
    if (shelf === undefined)
      throw new Error('Kept assessments are changed before they were loaded.')
    return shelf
  }

  function takeIn(which: readonly string[] | 'all'): void {
    publish(onShelf().takeIn(which))
  }

  function publish(problems: readonly KeptProblem[] = []): void {
    const kept = [...onShelf().records()].sort(byTime)
    store.setState((state) => ({
      kept: isSame(kept, state.kept) ? state.kept : kept,
      problems: problems.length === 0 ? state.problems : [...state.problems, ...problems],
    }))
  }

  function notSaved(): string | undefined {
    const problem = shelf?.unsaved()
    return problem === undefined ? undefined : explainKeptUnsaved(problem)
  }

  /** Makes some changes at once, and gives what takes them back where nobody has changed the same since. */
  function make(what: KeptWhat, edits: readonly Edit[]): TakeBack {
    const { write, get, saveAgain } = onShelf()
    for (const { key, after } of edits) write(key, after)
    saveAgain()
    publish()
    return () => {
      takeIn(edits.map(({ key }) => key))
      const stands = edits.filter(({ key, after }) => get(key)?.raw === after?.raw)
      const left = edits.filter((edit) => !stands.includes(edit))
      for (const { key, before } of stands) write(key, before)
      publish()
      own.changedBeside()
      return sayTakenBack(what, stands.map(nameIn), left.map(nameIn))
    }
  }

  function keepAlong(entries: readonly NewEntry[]): KeptAlong {
    takeIn('all')
    const at = now().toISOString()
    const added = notThere(entries, onShelf().records()).map((entry) =>
      keptRecord(freeKey(), { at, ...entry }),
    )
    const takeBack = make(
      'keep',
      added.map((after) => ({ key: after.key, before: undefined, after })),
    )
    return { added, stored: added.every(({ key }) => onShelf().isStored(key)), takeBack }
  }

  function freeKey(): string {
    for (;;) {
      const key = keptKey(newId())
      if (onShelf().isFree(key)) return key
    }
  }

  function keep(name: string, text: string): Keeping {
    takeIn('all')
    const same = onShelf()
      .records()
      .find((record) => record.text === text)
    if (same !== undefined) {
      return { kind: 'the-same-already', name: same.name, stored: onShelf().isStored(same.key) }
    }
    const { stored, takeBack } = keepAlong([{ name, text }])
    own.changedBeside(takeBack)
    return { kind: 'kept', name, stored }
  }

  function duplicate(key: string): void {
    const record = onShelf().get(key)
    if (record === undefined) return
    const names = new Set(
      onShelf()
        .records()
        .map(({ name }) => name),
    )
    const name = copyNames(record.name).find((one) => !names.has(one)) ?? record.name
    own.changedBeside(keepAlong([{ name, text: record.text }]).takeBack)
  }

  function rename(key: string, to: string): TextWritten {
    takeIn([key])
    const before = onShelf().get(key)
    const name = wellFormed(to).trim()
    const checked = checkText('name', name, longestName)
    if (!checked.ok || before === undefined || name === '' || name === before.name) return checked
    own.changedBeside(
      make('rename', [{ key, before, after: keptRecord(key, { ...before, name }) }]),
    )
    return checked
  }

  function remove(key: string): void {
    takeIn([key])
    const before = onShelf().get(key)
    if (before === undefined) return
    own.changedBeside(make('delete', [{ key, before, after: undefined }]))
  }

  return { store, load, keep, keepAlong, duplicate, rename, remove }
}

function nameIn({ before, after }: Edit): string {
  return (before ?? after)?.name ?? ''
}

/** Those of which there is none with the same text and name, each once. */
export function notThere<Entry extends NewEntry>(
  entries: readonly Entry[],
  kept: readonly NewEntry[],
): readonly Entry[] {
  const there = new Set(kept.map(nameAndText))
  return entries.filter((entry) => {
    const isNew = !there.has(nameAndText(entry))
    there.add(nameAndText(entry))
    return isNew
  })
}

function nameAndText({ name, text }: NewEntry): string {
  return `${text} ${name}`
}

/** "Ada (copy)", "Ada (copy 2)" …, of a copy too; none longer than a name may be. */
function copyNames(name: string): readonly string[] {
  const original = name.replace(/ \(copy(?: \d{1,4})?\)$/, '')
  return Array.from({ length: 1_000 }, (_, at) => {
    const ending = at === 0 ? ' (copy)' : ` (copy ${at + 1})`
    return [...original].slice(0, longestName - ending.length).join('') + ending
  })
}

function byTime(a: KeptRecord, b: KeptRecord): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1
  return a.key < b.key ? -1 : 1
}

function isSame(a: readonly KeptRecord[], b: readonly KeptRecord[]): boolean {
  return (
    a.length === b.length &&
    a.every((record, at) => record.raw === b[at]?.raw && record.key === b[at]?.key)
  )
}

/** Sixteen letters and digits. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')
}
