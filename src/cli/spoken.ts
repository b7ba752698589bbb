/** What a command has to say. Exit code 1: the vault has errors; 2: the command could not do what it was asked. */
export type Spoken = { readonly exitCode: 0 | 1 | 2; readonly out: string; readonly err: string }

/** A sentence for somebody who asked for what cannot be done. */
export function misuse(sentence: string): Spoken {
  return { exitCode: 2, out: '', err: `${sentence}\n` }
}
