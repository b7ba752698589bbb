import process from 'node:process'
import { encodeShare } from '#share/encode-share.ts'
import { createAssessmentStore } from '#state/create-assessment-store.ts'
import { createThemeStore } from '#state/create-theme-store.ts'
import { exportText } from '#state/file/export-text.ts'
import { migrateStored } from '#state/stored/migrate-stored.ts'
import { keyPrefix } from '#state/stored/storage-port.ts'
import { explainStoredProblem } from '#state/stored/stored-problem.ts'
import { fakeDevice } from '#testing/fake-device.ts'
import { mint } from '#testing/mint.ts'

/** What to put on a device beside three answers and a note, and whether before the product starts or while it is open. */
export type Asked = {
  readonly items: readonly (readonly [key: string, raw: string])[]
  readonly when: 'before' | 'while-open'
}

/** What became of it. */
export type Seen = {
  readonly threw?: string
  readonly polluted: boolean
  /** Whether one's own four records are as they were, and shown. */
  readonly ownKept: boolean
  /** Of the items, those that are nowhere on the device any more, under their key or moved aside. */
  readonly gone: readonly string[]
  /** Of our items, those that are not in the file of all that is stored. */
  readonly notInFile: readonly string[]
  /** Whether an answer given afterwards is on the device, or said not to be saved. */
  readonly usable: boolean
  readonly problems: readonly string[]
  readonly ratings: readonly (readonly [string, unknown])[]
  readonly name?: string
}

const at = '2026-02-03T10:20:30.400Z'
const own = [
  ['crossrung:1:rating:own-a', record(1)],
  ['crossrung:1:rating:own-b', record('not-sure')],
  ['crossrung:1:leaning:own-c', record(4)],
  ['crossrung:1:note:own-a', record('My own note')],
] as const

function record(value: unknown): string {
  return JSON.stringify({ v: 1, value, at, n: 3, by: 't1', saw: [] })
}

const nothing = () => {}
const root = { setAttribute: nothing, removeAttribute: nothing } as unknown as HTMLElement

// A process of its own, so that whoever asks can end it when it hangs.
process.on('message', (asked: Asked) => process.send?.(see(asked)))

function see(asked: Asked): Seen {
  try {
    return tried(asked)
  } catch (error) {
    const failed = { ownKept: false, gone: [], notInFile: [], usable: false, problems: [] }
    return { ...failed, ratings: [], threw: String(error), polluted: isPolluted() }
  }
}

function tried({ items, when }: Asked): Seen {
  const device = fakeDevice()
  for (const [key, raw] of own) device.items.set(key, raw)
  if (when === 'before') for (const [key, raw] of items) device.items.set(key, raw)
  const tab = device.openTab()
  const store = createAssessmentStore()
  createThemeStore().load(tab.port, root)
  store.load(tab.port, migrateStored(tab.port))
  if (when === 'while-open') {
    const other = device.openTab()
    for (const [key, raw] of items) other.port.write(key, raw)
    // So many one by one would be a test of patience; a tab that comes back takes them in at once.
    if (items.length > 1_000) tab.comeBack()
    else tab.hear()
  }
  const ownKept = isOwnKept(store, device.items)
  const { assessment, problems } = store.store.getState()
  const held = new Set(device.items.values())
  const inFile = new Set(recordsIn(exportText(tab.port)))
  encodeShare({ ladder: mint('any'), revision: 1, day: '2026-02-03', assessment }, [])
  return {
    polluted: isPolluted(),
    ownKept,
    gone: items.flatMap(([key, raw]) => (isThere(raw, held) ? [] : [key])),
    notInFile: items.flatMap(([key, raw]) =>
      !key.startsWith(keyPrefix) || isThere(raw, inFile) ? [] : [key],
    ),
    usable: isUsable(store, () => device.openTab().port),
    problems: problems.map(explainStoredProblem),
    ratings: [...assessment.ratings],
    ...(assessment.name !== undefined && { name: assessment.name }),
  }
}

type Store = ReturnType<typeof createAssessmentStore>

function isOwnKept({ store }: Store, items: ReadonlyMap<string, string>): boolean {
  const { ratings, leanings, notes } = store.getState().assessment
  return (
    own.every(([key, raw]) => items.get(key) === raw) &&
    ratings.get(mint('own-a')) === 1 &&
    ratings.get(mint('own-b')) === 'not-sure' &&
    leanings.get(mint('own-c')) === 4 &&
    notes.get(mint('own-a')) === 'My own note'
  )
}

function isUsable(store: Store, openPort: () => Parameters<Store['load']>[0]): boolean {
  store.rate(mint('given-after'), 2)
  const { saving } = store.store.getState()
  if (saving.kind === 'not-saved') return saving.why.includes('not saved')
  const next = createAssessmentStore()
  next.load(openPort())
  return next.store.getState().assessment.ratings.get(mint('given-after')) === 2
}

/** An empty text holds nothing that could be lost. */
function isThere(raw: string, held: ReadonlySet<string>): boolean {
  return raw === '' || held.has(raw)
}

function recordsIn(file: string): readonly string[] {
  const { records } = JSON.parse(file) as { readonly records: Readonly<Record<string, unknown>> }
  return Object.values(records).map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  )
}

function isPolluted(): boolean {
  return 'polluted' in {} || Object.keys(Object.prototype).length > 0
}
