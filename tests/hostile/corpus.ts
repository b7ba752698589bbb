import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

/** What a stranger, or an accident, gives to one of the product's entries, and what has to come of it. README.md says more. */
export type HostileInput = {
  /** Names it, within its group of the corpus. */
  readonly file: string
  readonly group: string
  /** The ways by which it comes in, as in "content-build" or "fragment". */
  readonly entry: readonly string[]
  readonly kind: Expectation
  readonly why: string
  /** What the message has to be about. */
  readonly message?: string
  readonly facts?: Readonly<Record<string, unknown>>
  readonly extraChecks?: readonly string[]
  readonly cite?: string
  readonly bytes: Uint8Array
}

/** `either`: accepted or refused, as long as what holds for every input holds. */
export type Expectation =
  | 'load'
  | 'load-with-warning'
  | 'error'
  | 'either'
  | 'recover-or-error'
  | 'scenario'

export type HostileGroup = 'links' | 'storage' | 'csv' | 'markdown' | 'yaml' | 'json'

type Packed = {
  readonly groups: Readonly<Record<HostileGroup, { readonly inputs: readonly PackedInput[] }>>
}
/** Text as it is; in base64 what is no UTF-8. */
type PackedInput = Omit<HostileInput, 'bytes'> &
  ({ readonly text: string } | { readonly base64: string })

/** The inputs of one group, unpacked. */
export function hostileInputs(group: HostileGroup): readonly HostileInput[] {
  return unpacked().groups[group].inputs.map((input) =>
    'text' in input
      ? { ...input, bytes: Buffer.from(input.text, 'utf8') }
      : { ...input, bytes: Buffer.from(input.base64, 'base64') },
  )
}

let corpus: Packed | undefined

function unpacked(): Packed {
  corpus ??= JSON.parse(
    brotliDecompressSync(readFileSync(new URL('corpus.json.br', import.meta.url))).toString('utf8'),
  ) as Packed
  return corpus
}
