// @vitest-environment node
import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Seen } from './content-child.ts'
import { type HostileInput, hostileInputs } from './corpus.ts'

/** A bound on hanging, far beyond what any input takes on a busy machine; not a measure of speed. */
const longest = 60_000

const root = join(import.meta.dirname, '../..')
const inputs = (['markdown', 'yaml'] as const).flatMap((group) =>
  hostileInputs(group).map((input) => ({ group, input, name: `${group}/${input.file}` })),
)
const seen = new Map<string, readonly Seen[] | 'hung' | 'died'>()

beforeAll(async () => {
  const cache = join(root, 'node_modules/.cache/crossrung')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'hostile-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'tests/hostile/content-child.ts', outDir: folder, copyPublicDir: false },
  })
  let child = start(folder)
  for (const { group, input, name } of inputs) {
    const answer = await answerOf(child, group, input)
    seen.set(name, answer)
    if (typeof answer === 'string') child = start(folder)
  }
  child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
}, inputs.length * longest)

test('173 hostile files are tried as content: 114 in Markdown, 59 in YAML', () => {
  const counts = (['markdown', 'yaml'] as const).map((group) => hostileInputs(group).length)
  expect(counts).toEqual([114, 59])
  expect(seen.size).toBe(173)
})

test.each(inputs)('$name comes to an end, throws nothing and runs nothing', ({ name }) => {
  const all = seen.get(name)
  expect(Array.isArray(all) ? 'ended' : all).toBe('ended')
  for (const { where, threw, live, polluted } of placesOf(name)) {
    expect({ where, threw, live, polluted }).toEqual({ where, live: [], polluted: false })
  }
})

test.each(inputs)('$name is accepted, or every problem is told with its place', ({ name }) => {
  for (const { where, ok, problems } of placesOf(name)) {
    expect(problems.length > 0, where).toBe(!ok)
    for (const problem of problems) expect(problem).toMatch(/^[\w./-]+:\d+: \S.*[.!?)”"…]$/s)
  }
})

afterAll(() => {
  if (process.env['SHOW'] === undefined) return
  for (const { name, input } of inputs) for (const s of placesOf(name)) console.log(name, '|', input.kind, '|', s.where, '|', s.ok, '|', s.problems.slice(0, 3).map(p=>p.slice(0, 230)).join(' ## '))
})

function placesOf(name: string): readonly Seen[] {
  const all = seen.get(name)
  return typeof all === 'object' ? all : []
}

function start(folder: string): ChildProcess {
  return fork(join(folder, 'content-child.js'), { serialization: 'advanced' })
}

function answerOf(
  child: ChildProcess,
  group: 'markdown' | 'yaml',
  { bytes }: HostileInput,
): Promise<readonly Seen[] | 'hung' | 'died'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      resolve('hung')
    }, longest)
    const settle = (answer: readonly Seen[] | 'died') => {
      clearTimeout(timer)
      child.removeAllListeners()
      resolve(answer)
    }
    child.once('message', (message) => settle(message as readonly Seen[]))
    child.once('exit', () => settle('died'))
    child.send({ group, text: new TextDecoder().decode(bytes) })
  })
}
