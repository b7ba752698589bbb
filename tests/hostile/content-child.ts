import process from 'node:process'
import { compileVault, type VaultContent } from '#content/compile-vault.ts'
import { lintVault } from '#content/lint/lint-vault.ts'
import { pagesToRead } from '#content/pages-to-read.ts'
import { explainContentProblem } from '#content/problem.ts'
import { type Placement, placements } from './placements.ts'

/** What the compiler made of one placement of one input. */
export type Seen = {
  readonly where: string
  readonly threw?: string
  /** Whether it was accepted. */
  readonly ok: boolean
  readonly problems: readonly string[]
  /** What in the content could run, or lead out of the product, in a browser. */
  readonly live: readonly string[]
  readonly polluted: boolean
}

export type Asked = { readonly group: 'markdown' | 'yaml'; readonly text: string }

// A process of its own, so that whoever asks can end it when it hangs.
process.on('message', ({ group, text }: Asked) => {
  process.send?.(placements(group, text).map(see))
})

function see({ where, vault }: Placement): Seen {
  const nothing = { where, ok: false, problems: [], live: [] }
  try {
    const compiled = compileVault(vault)
    lintVault(vault, compiled)
    return {
      ...nothing,
      ok: compiled.ok,
      problems: compiled.ok ? [] : compiled.problems.slice(0, 20).map(explainContentProblem),
      live: compiled.ok ? liveIn(compiled) : [],
      polluted: isPolluted(),
    }
  } catch (error) {
    return { ...nothing, threw: String(error), polluted: isPolluted() }
  }
}

function isPolluted(): boolean {
  return 'polluted' in {} || Object.keys(Object.prototype).length > 0
}

/** HTML, links to anywhere but the vault's own pages, and addresses of sources that are none of the web. */
function liveIn(content: VaultContent): readonly string[] {
  const pages = pagesToRead(content)
  const ids = new Set(
    [pages.roles, pages.skills, pages.moves, pages.tracks, pages.guides].flatMap((all) => [
      ...all.keys(),
    ]),
  )
  const live: string[] = []
  walk({ ...content, pages: Object.values(pages).map(valuesOf) }, (name, value) => {
    if (name === 'text' && typeof value === 'string' && /<[a-z/!?]/i.test(value)) live.push(value)
    if (name === 'url' && typeof value === 'string' && !/^(?:https?:\/\/|mailto:)/.test(value)) {
      live.push(value)
    }
    if (isPageLink(value) && !ids.has(value.id)) live.push(value.id)
  })
  return live
}

function valuesOf(part: unknown): unknown {
  return part instanceof Map ? [...part.values()] : part
}

function isPageLink(value: unknown): value is { readonly page: string; readonly id: string } {
  return typeof value === 'object' && value !== null && 'page' in value && 'id' in value
}

function walk(value: unknown, see: (name: string, value: unknown) => void): void {
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    see(name, inner)
    walk(inner, see)
  }
}
