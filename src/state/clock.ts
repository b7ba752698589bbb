/** When a record was written, by a count instead of a clock on the wall. */
export type Clock = {
  /** One more than anything that its tab had seen of this answer. */
  readonly n: number
  /** The tab that wrote it. */
  readonly by: string
  /** What that tab had seen, `[tab, n]`: the latest of each other tab, and of no more than eight of them. */
  readonly saw: readonly Seen[]
}

export type Seen = readonly [by: string, n: number]

/** A name for this tab that no other has. */
export function newTab(): string {
  return `t${Math.random().toString(36).slice(2, 10)}`
}

/** The time of the next record of a tab that has taken note of all these. */
export function after(heard: readonly Clock[], by: string): Clock {
  const all = heard.flatMap((clock): Seen[] => [[clock.by, clock.n], ...clock.saw])
  const latest = new Map<string, number>()
  for (const [tab, n] of all) latest.set(tab, Math.max(n, latest.get(tab) ?? 0))
  const n = Math.max(0, ...latest.values()) + 1
  latest.delete(by)
  const saw = [...latest].sort(([, a], [, b]) => b - a).slice(0, mostSeen)
  return { n: Math.min(n, mostChanges), by, saw }
}

/** Whether who wrote the one had seen the other. */
export function knows({ n, by, saw }: Clock, other: Clock): boolean {
  if (by === other.by) return n >= other.n
  const seen = saw.find(([tab]) => tab === other.by)?.[1]
  // Of a full list the oldest has been dropped.
  return (seen ?? (saw.length < mostSeen ? 0 : (saw.at(-1)?.[1] ?? 0))) >= other.n
}

export function isClock(clock: { readonly [Key in keyof Clock]: unknown }): clock is Clock {
  const { n, by, saw } = clock
  return (
    isSeen([by, n]) &&
    Array.isArray(saw) &&
    saw.length <= mostSeen &&
    (saw as unknown[]).every(isSeen)
  )
}

function isSeen(value: unknown): value is Seen {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [by, n] = value as readonly unknown[]
  return typeof by === 'string' && /^\w{1,12}$/.test(by) && isCount(n)
}

const mostSeen = 8

/** Far above what a person can do, and far below where adding one gets lost. */
const mostChanges = 2 ** 40

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= mostChanges
}
