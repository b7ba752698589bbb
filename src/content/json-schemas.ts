import { z } from 'zod'
import { forms } from './forms.ts'
import { ladderFields, sourceList } from './schemas.ts'

/** A JSON Schema, as text, for the front matter of each kind of file and for `sources.yaml`, by the name of its file. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(kinds).map(([kind, { title, schema }]) => [
      `${kind}.json`,
      `${JSON.stringify({ ...jsonSchema(schema), title }, undefined, 2)}\n`,
    ]),
  )
}

const kinds = {
  ladder: { title: 'Front matter of ladder.md', schema: ladderFields },
  role: { title: 'Front matter of a role', schema: forms.roles },
  move: { title: 'Front matter of a move', schema: forms.moves },
  skill: { title: 'Front matter of a skill', schema: forms.skills },
  track: { title: 'Front matter of a track', schema: forms.tracks },
  factor: { title: 'Front matter of a factor', schema: forms.factors },
  question: { title: 'Front matter of a question', schema: forms.questions },
  guide: { title: 'Front matter of a guide', schema: forms.guides },
  sources: { title: 'sources.yaml', schema: sourceList },
}

/** What an author writes, in the draft that editors know best. */
function jsonSchema(schema: z.ZodType) {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })
}
