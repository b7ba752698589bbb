import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { jsonSchemas } from '#content/json-schemas.ts'
import { type Place, vaultFolder } from './place.ts'
import type { Command } from './read-command.ts'
import { misuse, type Spoken } from './spoken.ts'

/** `crossrung schema`: writes the JSON Schemas of front matter beside a vault's files, where editors find them. */
export function schema(
  { path }: Extract<Command, { readonly kind: 'schema' }>,
  place: Place,
): Spoken {
  const vault = vaultFolder(path, place)
  if (!vault.ok) return misuse(vault.problem)
  const target = join(vault.folder, '.schema')
  const schemas = jsonSchemas()
  mkdirSync(target, { recursive: true })
  for (const [name, text] of schemas) writeFileSync(join(target, name), text)
  return {
    exitCode: 0,
    out: `Wrote ${schemas.size} schemas to ${relative(place.cwd, target)}\n`,
    err: '',
  }
}
