import { z } from 'zod'
import { warningCodes } from './warning-codes.ts'

/** The front matter of each kind of file. Messages follow the field's name: "gist" is longer than …. */

const missing = 'is missing. Add it.'
const empty = 'is empty. Write it or remove the file.'

const idForm =
  'is no id. Use lower-case letters, digits and single hyphens, as in "staff-engineer".'

const id = text(64).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: idForm })

const day = text(10).regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'is no day. Write it as 2026-11-24.' })

const level = z.literal([1, 2, 3, 4, 5])

const weight = z.literal([-2, -1, 0, 1, 2], { error: 'is no weight. Use -2, -1, 0, 1 or 2.' })

const askForm =
  'is neither a level nor "not asked". Write { level: 3, from: 2, to: 4, sources: [dbx] } or { level: not asked, sources: [dbx] }.'

const warning = z.literal(warningCodes, {
  error: `is no warning that a file can answer. Use one of: ${warningCodes.join(', ')}.`,
})

/** Why warnings of `crossrung check` about this file stay as they are. */
const answers = list(
  fields({
    warning,
    heading: text(160).optional(),
    because: text(400).regex(/\S\s+\S+\s+\S/, {
      error: 'is no reason. Say in three words or more why the text stays as it is.',
    }),
  }),
  1,
  24,
).optional()

export const ladderFields = fields({
  id,
  title: text(80),
  revision: z.int({ error: 'is no whole number. Count revisions up from 1.' }).min(1, {
    error: 'is less than 1. Count revisions up from 1.',
  }),
  tracks: list(id, 1, 24),
  rungs: list(text(60), 1, 40),
  scale: list(fields({ name: text(24), meaning: text(160) }), 5, 5),
  facets: list(fields({ id, title: text(32) }), 0, 24),
  'skill-headings': list(fields({ title: text(80), track: id, skills: list(id, 1, 100) }), 1, 100),
  factors: list(id, 0, 24),
})

export const roleFields = fields({
  id,
  title: text(48),
  track: id,
  rung: z.int({ error: 'is no whole number. 1 is the lowest row of ladder.md.' }),
  gist: text(48),
  summary: text(120),
  'also-called': list(text(160), 0, 24),
  facets: byId(text(240), 'is no list of facets. Write one a line, as in "hiring: …".'),
  asks: byId(
    z.union([asked(), notAsked()], { error: askForm }),
    'is no list of skills. Write one a line, as in "code-craft: { level: 3, from: 2, to: 4, sources: [dbx] }".',
  ),
  reviewed: day,
  answers,
})

export const moveFields = fields({ from: id, to: id, answers })

export const skillFields = fields({
  id,
  title: text(32),
  summary: text(110),
  reviewed: day,
  answers,
})

export const trackFields = fields({
  id,
  title: text(32),
  summary: text(160),
  areas: list(fields({ id, title: text(48), names: text(120) }), 1, 24),
  answers,
})

export const factorFields = fields({ id, title: text(90), questions: list(id, 1, 24), answers })

export const questionFields = fields({
  id,
  title: text(60),
  a: text(130),
  b: text(130),
  weights: fields({ a: weights(), b: weights() }),
  answers,
})

export const guideFields = fields({
  id,
  title: text(60),
  summary: text(140),
  'part-of': id.optional(),
  reviewed: day,
  answers,
})

/** `id` is what it is called now, `was` what it was called before; the first id stays part of its seal. */
export const registryFields = fields({
  length: z.int({ error: 'is no whole number. Count the entries.' }),
  entries: list(
    fields({
      kind: z.literal(['ladder', 'scale', 'skill', 'question', 'role'], {
        error: 'is no kind that has slots. Use ladder, scale, skill, question or role.',
      }),
      id,
      was: list(fields({ id, until: day }), 1, 24).optional(),
      retired: day.optional(),
      steps: list(z.union([id, z.int()]), 2, 24).optional(),
      seal: text(6)
        .regex(/^[a-z]{6}$/, {
          error: 'is no seal. Leave it out, and the build tells the right one.',
        })
        .optional(),
    }),
    1,
    2000,
  ),
})

export const sourceList = list(
  fields({
    id,
    title: text(240),
    author: text(160),
    where: text(240),
    url: text(400)
      .regex(/^https?:\/\//, { error: 'is no web address. Begin it with https://.' })
      .optional(),
    read: z.literal(['full', 'partial', 'excerpt', 'secondary', 'index'], {
      error: 'says not how much was read. Use full, partial, excerpt, secondary or index.',
    }),
  }),
  1,
  2000,
)

function asked() {
  return fields({ level, from: level, to: level, sources: list(id, 1, 12) })
}

function notAsked() {
  return fields({ level: z.literal('not asked'), sources: list(id, 1, 12) })
}

function weights() {
  return byId(weight, 'is no list of tracks. Write one weight a track, as in { technical: 2 }.')
}

function text(most: number) {
  return z
    .string({
      error: ({ input }) =>
        input === undefined ? missing : input === null ? empty : 'is no text. Put it in quotes.',
    })
    .trim()
    .min(1, { error: empty })
    .max(most, { error: `is longer than ${most} characters. Shorten it.` })
}

function list<Item extends z.ZodType>(item: Item, least: number, most: number) {
  return z
    .array(item, {
      error: ({ input }) =>
        input === undefined
          ? missing
          : input === null
            ? empty
            : 'is no list. Write one, as in [this, that].',
    })
    .min(least, { error: `has fewer than ${least} entries. Add what is missing.` })
    .max(most, { error: `has more than ${most} entries. Take some away.` })
}

/** Values by id; a name that is no id is reported at its place. */
function byId<Value extends z.ZodType>(value: Value, form: string) {
  return z.record(id, value, {
    error: ({ code, input }) =>
      code === 'invalid_key' ? idForm : input === undefined ? missing : form,
  })
}

function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has fields that are not known here: ${(issue['keys'] as readonly string[]).join(', ')}. Known are ${Object.keys(shape).join(', ')}.`
        : issue.input === undefined
          ? missing
          : issue.input === null
            ? 'is empty. Write its fields, each as "name: value".'
            : 'is not a set of fields. Write each as "name: value".',
  })
}
