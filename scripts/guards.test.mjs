// @vitest-environment node
// What `npm test` has to refuse, planted: a check that reads nothing finds nothing.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { contentPlugin } from '#build/content-plugin.ts'
import { packageProgram } from './package-program.mjs'
import { temporaryFolder } from './temporary-folder.mjs'
import { testSteps } from './test-steps.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const features = foldersIn('src/features')

const outside = ['#tests/quiet.ts', '#scripts/serve.mjs']
const anyRoom = {
  forbidden: ['#testing/mint.ts', ...outside],
  allowed: ['#content/vault.ts', 'vite'],
}

/** What a room may not import, and what it may. */
const rooms = {
  'src/domain': {
    forbidden: ['react', 'zod', '#content/vault.ts', '#share/share.ts', '#ui/modal.tsx'],
    allowed: ['#domain/ids.ts', './ids.ts'],
  },
  'src/content': {
    forbidden: [
      'react',
      'node:fs',
      '#state/theme-store.ts',
      '#ui/modal.tsx',
      '#app/route/route.ts',
    ],
    allowed: ['zod', 'yaml', 'markdown-it', '#domain/ids.ts'],
  },
  'src/share': {
    forbidden: ['react', 'zustand', '#state/theme-store.ts', '#features/map/walk.ts'],
    allowed: ['#domain/ids.ts', '#share/share.ts'],
  },
  'src/state': {
    forbidden: ['react-router', '#ui/modal.tsx', '#content/vault.ts', '#features/map/walk.ts'],
    allowed: ['react', 'zustand/vanilla', '#domain/ids.ts', '#share/share.ts'],
  },
  'src/ui': {
    forbidden: ['#domain/ids.ts', '#state/theme-store.ts', 'zustand', 'react-router', 'reactflow'],
    allowed: ['react', '#ui/modal.tsx'],
  },
  'src/worker': {
    forbidden: ['react', 'node:fs', '#domain/ids.ts', '#ui/modal.tsx', '#app/route/route.ts'],
    allowed: ['./site-build.ts'],
  },
  'src/app': anyRoom,
  'src/build': anyRoom,
  'src/cli': anyRoom,
  ...Object.fromEntries(features.map((feature) => [`src/features/${feature}`, ofFeature(feature)])),
}

test('every room refuses what it may not import, however it is imported', async () => {
  const entries = Object.entries(rooms)
  const { complaints, code } = await linted({
    ...Object.fromEntries(entries.map(([room, { forbidden }]) => plant(room, forbidden))),
    ...Object.fromEntries(entries.map(([room, { allowed }]) => plant(room, allowed, 'allowed'))),
  })
  const refused = complaints.filter(({ rule }) => rule === 'style/noRestrictedImports')
  const expected = entries.flatMap(([room, { forbidden }]) =>
    importLines(forbidden).map((line, at) => `${room}/planted.ts:${at + 1} ${line}`),
  )
  const seen = refused.map(({ path, line }) => {
    const { forbidden, allowed } = rooms[path.slice(0, path.lastIndexOf('/'))]
    const lines = importLines(path.endsWith('allowed.ts') ? allowed : forbidden)
    return `${path}:${line} ${lines[line - 1]}`
  })
  expect([...new Set(seen)].sort()).toEqual(expected.sort())
  expect(code).not.toBe(0)
})

test('no room climbs out of itself', async () => {
  const others = foldersIn('src').map((room) => `src/${room}`)
  const climbing = [...others, 'tests', 'scripts'].map((room) => plant(room, ['../domain/ids.ts']))
  const { complaints } = await linted(Object.fromEntries(climbing))
  const refused = complaints.filter(({ rule }) => rule === 'style/noRestrictedImports')
  expect(new Set(refused.map(({ path }) => path))).toEqual(new Set(climbing.map(([path]) => path)))
})

test.each([
  ['any', 'export const planted: any = 1\n', 'suspicious/noExplicitAny'],
  ['a default export', 'export default 1\n', 'style/noDefaultExport'],
  ['a promise nobody waits for', 'async function f() {}\nf()\n', 'nursery/noFloatingPromises'],
])('%s alone turns the lint step red', async (_, code, rule) => {
  const { complaints, code: exitCode } = await linted({ 'src/app/planted.ts': code })
  expect(complaints.map((complaint) => complaint.rule)).toContain(rule)
  expect(exitCode).not.toBe(0)
})

test('what is in order passes the same step', async () => {
  const { complaints, code } = await linted({ 'src/app/planted.ts': 'export const one = 1\n' })
  expect({ complaints, code }).toEqual({ complaints: [], code: 0 })
})

test('the lint step reads every file there is', async () => {
  const { read } = await lint(root)
  const files = ['src', 'tests', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }),
  )
  const code = files.filter((file) => /\.(?:ts|tsx|mjs|css)$/.test(file))
  expect(code.length).toBeGreaterThan(300)
  expect(read).toBeGreaterThanOrEqual(code.length)
})

test('mistakes in the content fail the build, all at once, each with file and line', async () => {
  const entry = "import 'virtual:crossrung/ladder'\nimport 'virtual:crossrung/sources'\n"
  const project = temporaryFolder({ 'entry.js': entry })
  cpSync(join(root, 'content'), join(project, 'content'), { recursive: true })
  await expect(builtContent(project)).resolves.toBeUndefined()

  const expected = [
    rewrite(project, 'moves/staff-engineer--director.md', /^to: director$/, () => 'to: directer'),
    rewrite(project, 'roles/cto.md', /^- .+ \[@.+\]$/, (line) => line.replace(/ \[@.+\]$/, '')),
    rewrite(project, 'roles/director.md', /^- .+ \[@.+\]$/, (line) =>
      line.replace(' [@', ' [[directer]] [@'),
    ),
  ]
  const says = await builtContent(project)
  expect(says).toContain(`${expected[0]}: there is no role "directer". Did you mean "director"?`)
  expect(says).toMatch(new RegExp(`${expected[1]}: .+ says nothing of where it comes from`))
  expect(says).toContain(`${expected[2]}: there is no page "directer"`)
  expect(says.split('The content has')).toHaveLength(2)
})

/** All features are alike; only the map may have React Flow. */
function ofFeature(feature) {
  const others = features.filter((other) => other !== feature)
  const nowhere = [
    '#app/route/route.ts',
    '#content/vault.ts',
    '#build/read-vault.ts',
    '#testing/mint.ts',
    ...outside,
  ]
  const flow = ['reactflow', 'reactflow/dist/style.css']
  return {
    forbidden: [
      ...others.map((other) => `#features/${other}/planted.ts`),
      ...nowhere,
      ...(feature === 'map' ? [] : flow),
    ],
    allowed: [
      ...(feature === 'map' ? flow : []),
      'react',
      `#features/${feature}/deep/part.ts`,
      '#domain/ids.ts',
      '#share/share.ts',
      '#state/theme-store.ts',
      '#ui/modal.tsx',
    ],
  }
}

function plant(room, specifiers, name = 'planted') {
  return [`${room}/${name}.ts`, importLines(specifiers).join('\n')]
}

function importLines(specifiers) {
  return specifiers.flatMap((from) => [
    `import '${from}'`,
    `import type { Planted } from '${from}'`,
    `export { planted } from '${from}'`,
    `export const planted = () => import('${from}')`,
  ])
}

/** The lint step on these files alone, under the repository's own rules. */
function linted(files) {
  const rules = ['.biome.jsonc', 'package.json']
  const kept = rules.map((name) => [name, readFileSync(join(root, name), 'utf8')])
  return lint(temporaryFolder({ ...Object.fromEntries(kept), ...files }))
}

async function lint(folder) {
  const [step] = testSteps(['lint'])
  const [packageName, args, program] = step.program('')
  const inJson = [...args, '--reporter=json', '--max-diagnostics=none']
  const command = packageProgram(root, packageName, inJson, program)
  const child = spawn(command.file, command.args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [[code], out] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    child.stderr.resume(),
  ])
  const { summary, diagnostics } = JSON.parse(out)
  const complaints = diagnostics
    .filter(({ category }) => category.startsWith('lint/'))
    .map(({ category, location }) => ({
      rule: category.slice('lint/'.length),
      path: location.path,
      line: location.start.line,
    }))
  return { code, complaints, read: summary.changed + summary.unchanged }
}

/** What the build says of a project's content; nothing when it is in order. */
async function builtContent(project) {
  return build({
    root: project,
    configFile: false,
    logLevel: 'silent',
    plugins: [contentPlugin()],
    build: { write: false, rolldownOptions: { input: join(project, 'entry.js') } },
  }).then(
    () => undefined,
    (error) => error.message,
  )
}

/** Rewrites the first line that fits, and gives its place. */
function rewrite(project, file, pattern, change) {
  const path = join(project, 'content', file)
  const lines = readFileSync(path, 'utf8').split('\n')
  const at = lines.findIndex((line) => pattern.test(line))
  if (at < 0) throw new Error(`${file} has no line like ${pattern}.`)
  writeFileSync(path, lines.with(at, change(lines[at])).join('\n'))
  return `content/${file}:${at + 1}`
}

function foldersIn(path) {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}
