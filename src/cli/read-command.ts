import { nearestId } from '#content/known.ts'

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'check'; readonly path: string | undefined; readonly json: boolean }
  | { readonly kind: 'schema'; readonly path: string | undefined }

/** What was asked for, or one sentence of what is wrong with it and one of what to do. */
export type ReadCommand =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly problem: string }

/** The words after `crossrung`. Nothing at all asks for help. */
export function readCommand(words: readonly string[]): ReadCommand {
  const { options, paths } = sorted(words)
  const [name, path, tooMuch] = paths
  if (name === undefined && options.length === 0) return help
  if (options.some((option) => option === '--help' || option === '-h')) return help
  if (name === 'help') return help
  if (name !== 'check' && name !== 'schema') return wrong(unknownCommand(name))
  const known: readonly string[] = name === 'check' ? ['--json'] : []
  const unknown = options.find((option) => !known.includes(option))
  if (unknown !== undefined) return wrong(unknownOption(name, unknown, known))
  if (tooMuch !== undefined) {
    return wrong(
      `"${tooMuch}" is one path too many. Give ${name} one folder, or none for content/.`,
    )
  }
  return name === 'check'
    ? { ok: true, command: { kind: 'check', path, json: options.includes('--json') } }
    : { ok: true, command: { kind: 'schema', path } }
}

const help: ReadCommand = { ok: true, command: { kind: 'help' } }

/** After "--" everything is a path, however it begins. */
function sorted(words: readonly string[]) {
  const end = words.indexOf('--')
  const before = end < 0 ? words : words.slice(0, end)
  return {
    options: before.filter((word) => word.startsWith('-')),
    paths: [
      ...before.filter((word) => !word.startsWith('-')),
      ...(end < 0 ? [] : words.slice(end + 1)),
    ],
  }
}

function unknownCommand(name: string | undefined): string {
  if (name === undefined) return 'A command is missing. Name one: check or schema.'
  const nearest = nearestId(['check', 'schema', 'help'], name)
  return `There is no command "${name}". ${
    nearest === undefined ? 'Use check or schema.' : `Did you mean "${nearest}"?`
  }`
}

function unknownOption(command: string, option: string, known: readonly string[]): string {
  const mend = known.length === 0 ? 'It takes none.' : `It takes ${known.join(', ')}.`
  return `${command} has no option "${option}". ${mend}`
}

function wrong(problem: string): ReadCommand {
  return { ok: false, problem }
}
