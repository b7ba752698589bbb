import { check } from './check.ts'
import type { Place } from './place.ts'
import { type Command, readCommand } from './read-command.ts'
import { schema } from './schema.ts'
import { misuse, type Spoken } from './spoken.ts'
import { usage } from './usage.ts'

/** Does what the words after `crossrung` ask, and gives what to print. */
export function main(words: readonly string[], place: Place): Spoken {
  const read = readCommand(words)
  return read.ok ? run(read.command, place) : misuse(`${read.problem} For more: crossrung --help`)
}

function run(command: Command, place: Place): Spoken {
  switch (command.kind) {
    case 'help':
      return { exitCode: 0, out: usage, err: '' }
    case 'check':
      return check(command, place)
    case 'schema':
      return schema(command, place)
  }
}
