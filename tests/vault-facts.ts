import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { skills as skillOrder } from './stored-answers.ts'

/** What the vault's files say, read here without the product's compiler, so that neither vouches for the other. */
export type VaultRole = {
  readonly id: string
  readonly title: string
  readonly track: string
  readonly rung: number
  /** By skill; a skill that is not here is not asked. */
  readonly asks: ReadonlyMap<string, number>
  readonly facets: readonly string[]
  readonly responsibilities: readonly string[]
}

export type VaultSkill = {
  readonly id: string
  readonly title: string
  /** The lowest first. */
  readonly levels: readonly VaultLevel[]
}

export type VaultLevel = { readonly title: string; readonly behaviours: readonly string[] }

export type VaultQuestion = {
  readonly id: string
  readonly title: string
  readonly weights: Readonly<Record<'a' | 'b', Readonly<Record<string, number>>>>
}

/** In the ladder's order: track by track, the lowest rung first. */
export const vaultRoles: readonly VaultRole[] = filesOf('roles')
  .map(readRole)
  .sort((a, b) => a.track.localeCompare(b.track) || a.rung - b.rung)

/** In the ladder's order. */
export const vaultSkills: readonly VaultSkill[] = filesOf('skills')
  .map(readSkill)
  .sort((a, b) => skillOrder.indexOf(a.id) - skillOrder.indexOf(b.id))

export const vaultQuestions: readonly VaultQuestion[] = filesOf('questions').map(
  ({ id, front }) => ({ id, title: String(front['title']), weights: front['weights'] }),
)

export function vaultRole(id: string): VaultRole {
  return found(vaultRoles, id)
}

export function vaultSkill(id: string): VaultSkill {
  return found(vaultSkills, id)
}

export function vaultQuestion(id: string): VaultQuestion {
  return found(vaultQuestions, id)
}

function found<One extends { readonly id: string }>(all: readonly One[], id: string): One {
  const one = all.find((candidate) => candidate.id === id)
  if (one === undefined) throw new Error(`The vault has no file for "${id}".`)
  return one
}

type VaultText = {
  readonly id: string
  // biome-ignore lint/suspicious/noExplicitAny: front matter is whatever the file holds; a wrong one fails the test.
  readonly front: any
  readonly body: string
}

function filesOf(folder: string): readonly VaultText[] {
  const path = fileURLToPath(new URL(`../content/${folder}/`, import.meta.url))
  return readdirSync(path)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const [, front = '', body = ''] = readFileSync(join(path, name), 'utf8').split(/^---$/m)
      return { id: basename(name, '.md'), front: parse(front), body }
    })
}

function readRole({ id, front, body }: VaultText): VaultRole {
  const asks = Object.entries<{ readonly level: unknown }>(front.asks)
  return {
    id,
    title: front.title,
    track: front.track,
    rung: front.rung,
    asks: new Map(
      asks.flatMap(([skill, { level }]) => (typeof level === 'number' ? [[skill, level]] : [])),
    ),
    facets: Object.values<string>(front.facets).map(plain),
    responsibilities: listItems(sectionOf(body, 'Responsibilities')),
  }
}

function readSkill({ id, front, body }: VaultText): VaultSkill {
  const [, ...levels] = sectionOf(body, 'Levels').split(/^### \d /m)
  return {
    id,
    title: front.title,
    levels: levels.map((text) => ({
      title: plain(text.split('\n')[0] ?? ''),
      behaviours: listItems(text),
    })),
  }
}

/** What stands under a heading of the second rank. */
function sectionOf(body: string, heading: string): string {
  return body.split(/^## /m).find((section) => section.startsWith(heading)) ?? ''
}

function listItems(markdown: string): readonly string[] {
  return (markdown.match(/^- .*(?:\n {2,}\S.*)*/gm) ?? []).map((item) => plain(item.slice(2)))
}

/** Without the marks of where it comes from and the brackets of links, on one line. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/g, '$1')
    .replace(/\s*\[(?:@|our judgement)[^\]]*\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
