import type { Leaning } from '#domain/assessment.ts'
import type { Question, Weight } from '#domain/depth.ts'
import type { QuestionId, TrackId } from '#domain/ids.ts'
import type { Ladder, Track } from '#domain/ladder.ts'
import { type Level, levels } from '#domain/level.ts'

/** How far answers to the decision questions speak for one track; halves occur, and so do negative sums. */
export type Pull = {
  readonly track: Track
  readonly sum: number
  /** The largest sum that the answered questions allow for this track, never below 0. */
  readonly most: number
}

/** One answer, and what it adds to each track, in the order of the ladder's tracks. */
export type PullAnswer = {
  readonly question: Question
  readonly leaning: Level
  readonly adds: readonly Weight[]
}

export type Pulls = {
  /** A sum a track, in the ladder's order. They are no two ends of one axis: both may be high. */
  readonly pulls: readonly Pull[]
  /** What made the sums, in the order of the questions. "Not sure yet" is no answer. */
  readonly answers: readonly PullAnswer[]
}

/**
 * Points 1 to 5 weigh A, A/2, 0, B/2, B, where A and B are what the poles say for a track, -2 to 2.
 * The weights are judgements of ours, drawn from what the sources say of each role; separate sums for each track
 * follow Schein's career anchors, in which people can score high or low on both.
 */
export function pull(
  ladder: Ladder,
  questions: readonly Question[],
  leanings: ReadonlyMap<QuestionId, Leaning>,
): Pulls {
  const answers = questions.flatMap((question) =>
    answerTo(ladder, question, leanings.get(question.id)),
  )
  return { pulls: ladder.tracks.map((track) => pullOf(track, answers)), answers }
}

/** "9 of 22", "−1.5 of 6". */
export function sayPull({ sum, most }: Pull): string {
  return `${signed(sum)} of ${most}`
}

/** "Wholly: “…”", "Rather: “…”", or "In the middle". */
export function sayLeaning({ question, leaning }: PullAnswer): string {
  switch (leaning) {
    case 1:
      return `Wholly: “${question.a}”`
    case 2:
      return `Rather: “${question.a}”`
    case 3:
      return 'In the middle'
    case 4:
      return `Rather: “${question.b}”`
    case 5:
      return `Wholly: “${question.b}”`
  }
}

/** "+2", "0", "−0.5". */
export function sayWeight(weight: number): string {
  return weight > 0 ? `+${weight}` : signed(weight)
}

function answerTo(
  ladder: Ladder,
  question: Question,
  leaning: Leaning | undefined,
): readonly PullAnswer[] {
  if (leaning === undefined || leaning === 'not-sure-yet') return []
  const adds = ladder.tracks.map(({ id }) => ({
    track: id,
    weight: weightAt(question, id, leaning),
  }))
  return [{ question, leaning, adds }]
}

function pullOf(track: Track, answers: readonly PullAnswer[]): Pull {
  const added = answers.map(({ question, leaning }) => weightAt(question, track.id, leaning))
  const most = answers.map(({ question }) =>
    Math.max(...levels.map((point) => weightAt(question, track.id, point))),
  )
  return { track, sum: total(added), most: total(most) }
}

function weightAt({ weights }: Question, track: TrackId, point: Level): number {
  const a = weightOf(weights.a, track)
  const b = weightOf(weights.b, track)
  return { 1: a, 2: a / 2, 3: 0, 4: b / 2, 5: b }[point]
}

function weightOf(weights: readonly Weight[], track: TrackId): number {
  return weights.find((one) => one.track === track)?.weight ?? 0
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function signed(number: number): string {
  return number < 0 ? `−${-number}` : `${number}`
}
