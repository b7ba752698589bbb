import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jsonSchemas } from './json-schemas.ts'

const folder = join(import.meta.dirname, '../../content/.schema')

test('the JSON Schemas in content/.schema are those of this code: if not, run "npm run crossrung -- schema"', () => {
  const written = new Map(
    (existsSync(folder) ? readdirSync(folder) : []).map((name) => [
      name,
      readFileSync(join(folder, name), 'utf8'),
    ]),
  )
  expect(written).toEqual(new Map([...jsonSchemas()].sort()))
})

test('a schema knows each field, how long it may be, and refuses others', () => {
  const role = JSON.parse(jsonSchemas().get('role.json') ?? '')
  expect(role.additionalProperties).toBe(false)
  expect(role.properties.gist).toMatchObject({ type: 'string', maxLength: 48 })
  expect(role.required).toContain('asks')
  expect(role.required).not.toContain('answers')
  expect(JSON.parse(jsonSchemas().get('sources.json') ?? '')).toMatchObject({ type: 'array' })
})
