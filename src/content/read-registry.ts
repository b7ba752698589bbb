import type { z } from 'zod'
import type { Registry, RegistryKind } from '#domain/registry.ts'
import type { Report, ReportIn } from './problem.ts'
import { readYaml } from './read-front-matter.ts'
import { registryFields } from './schemas.ts'
import { seal } from './seal.ts'
import type { Vault } from './vault.ts'

/** What the vault has of each kind that links name by slot. */
export type InUse = { readonly [Kind in Exclude<RegistryKind, 'scale'>]: ReadonlySet<string> }

const file = 'registry.yaml'

/**
 * The registry of a vault; a vault that has none gives its things no slots. Reports what would change the meaning of a
 * link: an entry that was reused, moved or removed, and something in use that has no slot.
 */
export function readRegistry(vault: Vault, inUse: InUse, reportIn: ReportIn): Registry {
  const found = vault.find(({ path }) => path === file)
  if (found === undefined) return []
  const report = reportIn(file)
  const read = readYaml(found.text, registryFields, report, file)
  if (read === undefined) return []
  const { length, entries } = read.value
  const lineOf = (entry: number) => read.lineOf('entries', entry)
  checkIds(entries, lineOf, report)
  if (checkSeals(entries, lineOf, report)) {
    if (length !== entries.length) {
      report(read.lineOf('length'), { code: 'registry-length', length, entries: entries.length })
    }
    checkUse(entries, inUse, lineOf, report)
  }
  return entries.map(({ kind, id, was, retired, steps }) => ({
    kind,
    id,
    ...(was !== undefined && { was }),
    ...(retired !== undefined && { retired }),
    ...(steps !== undefined && { steps: steps.map(String) }),
  }))
}

type Entry = z.infer<typeof registryFields>['entries'][number]
type LineOf = (entry: number) => number

/** An id, of now or before, belongs to one entry of a kind. */
function checkIds(entries: readonly Entry[], lineOf: LineOf, report: Report): void {
  const owner = new Map<string, number>()
  for (const [at, { kind, id, was = [] }] of entries.entries()) {
    for (const one of new Set([id, ...was.map((before) => before.id)])) {
      const what = `${kind} "${one}"`
      const taken = owner.get(what)
      if (taken === undefined) owner.set(what, at)
      else report(lineOf(at), { code: 'taken', what, by: `${file}:${lineOf(taken)}` })
    }
  }
}

/** Whether each entry stands where it always stood. Only the first that does not is reported: all after it follow. */
function checkSeals(entries: readonly Entry[], lineOf: LineOf, report: Report): boolean {
  let before = ''
  for (const [at, entry] of entries.entries()) {
    const right = seal(before, sealed(entry))
    const isNew = entries.slice(at).every((later) => later.seal === undefined)
    if (entry.seal === undefined && isNew) {
      report(lineOf(at), { code: 'registry-unsealed', what: nameOf(entry), seal: right })
    } else if (entry.seal !== right) {
      report(lineOf(at), { code: 'registry-changed', what: nameOf(entry) })
      return false
    }
    before = right
  }
  return true
}

/** What never changes of an entry: it is renamed by keeping its first id, and retired by saying so. */
function sealed({ kind, id, was, steps }: Entry): string {
  return [kind, was?.[0]?.id ?? id, ...(steps ?? [])].join(' ')
}

function nameOf({ kind, id }: Entry): string {
  return `${kind} "${id}"`
}

/** Everything in use has a slot, and what has a slot is in use or retired. */
function checkUse(entries: readonly Entry[], inUse: InUse, lineOf: LineOf, report: Report): void {
  for (const [at, entry] of entries.entries()) {
    if (entry.kind === 'scale') continue
    const isUsed = inUse[entry.kind].has(entry.id)
    if (isUsed === (entry.retired === undefined)) continue
    report(lineOf(at), { code: isUsed ? 'registry-retired' : 'registry-gone', what: nameOf(entry) })
  }
  let before = entries.at(-1)?.seal ?? ''
  for (const kind of ['ladder', 'skill', 'question', 'role'] as const) {
    const slots = new Set(entries.filter((entry) => entry.kind === kind).map(({ id }) => id))
    for (const id of [...inUse[kind]].filter((used) => !slots.has(used)).sort()) {
      before = seal(before, `${kind} ${id}`)
      report(lineOf(entries.length - 1), {
        code: 'missing',
        what: `The slot of the ${kind} "${id}"`,
        mend: `Add it after the last entry: "- { kind: ${kind}, id: ${id}, seal: ${before} }", and count it in "length". If it was renamed, give its entry the new id and put the old one under "was".`,
      })
    }
  }
}
