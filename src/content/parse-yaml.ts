import {
  type Document,
  isCollection,
  isScalar,
  Lexer,
  type LineCounter,
  Parser,
  parseDocument,
  visit,
  type YAMLParseError,
  type YAMLWarning,
} from 'yaml'

export type ParsedYaml =
  | { readonly ok: true; readonly document: Document.Parsed; readonly value: unknown }
  | { readonly ok: false; readonly line: number; readonly message: string }

const deepest = 16

/**
 * A YAML text of the core schema. What a vault has no use for is refused before it is followed, for each has made
 * a parser hang, crash or pollute a prototype: deep nesting, aliases, lists as names, the name __proto__.
 */
export function parseYaml(text: string, lineCounter: LineCounter): ParsedYaml {
  const tooDeep = lineTooDeep(text)
  if (tooDeep !== undefined) {
    return {
      ok: false,
      line: tooDeep,
      message: `it is nested more than ${deepest} deep. Flatten it.`,
    }
  }
  const document = parseDocument(text, {
    lineCounter,
    schema: 'core',
    merge: false,
    prettyErrors: false,
  })
  const [error] = [...document.errors, ...document.warnings]
  const refused =
    error === undefined ? firstRefused(document) : { at: error.pos[0], message: explain(error) }
  if (refused === undefined) {
    return { ok: true, document, value: document.toJS({ maxAliasCount: 0 }) }
  }
  return { ok: false, line: lineCounter.linePos(refused.at).line, message: refused.message }
}

function explain({ code, message }: YAMLParseError | YAMLWarning): string {
  if (code === 'DUPLICATE_KEY') return 'a field is named twice. Keep one of the two.'
  if (code === 'MULTIPLE_DOCS') return 'a second document begins here. Remove the line "---".'
  if (code === 'TAB_AS_INDENT') return 'a tab indents this line. Indent with spaces.'
  return `${message}. Put text in quotes if it holds ": " or " #", or begins with a sign.`
}

/** By the syntax alone, and no further than it may go: nested values recurse, and a full stack ends the process. */
function lineTooDeep(text: string): number | undefined {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    for (const _whole of parser.next(lexeme));
    if (parser.stack.length > deepest) return text.slice(0, parser.offset).split('\n').length
  }
  return undefined
}

type Refused = { readonly at: number; readonly message: string }

function firstRefused(document: Document.Parsed): Refused | undefined {
  let refused: Refused | undefined
  const refuse = (
    node: { readonly range?: readonly number[] | null | undefined },
    message: string,
  ) => {
    refused = { at: node.range?.[0] ?? 0, message }
    return visit.BREAK
  }
  visit(document, {
    Alias: (_, alias) =>
      refuse(alias, `"*${alias.source}" repeats another value. Write the value out.`),
    Pair: (_, { key }) => {
      if (isCollection(key)) return refuse(key, 'a list or a map names a field. Use a word.')
      if (isScalar(key) && key.value === '__proto__') {
        return refuse(key, '"__proto__" is no name for a field. Choose another.')
      }
      return undefined
    },
  })
  return refused
}
