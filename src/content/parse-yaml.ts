import {
  Composer,
  CST,
  type Document,
  isCollection,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
  visit,
  YAMLParseError,
  type YAMLWarning,
} from 'yaml'

export type ParsedYaml =
  | {
      readonly ok: true
      readonly document: Document.Parsed
      readonly lines: LineCounter
      readonly value: unknown
    }
  | { readonly ok: false; readonly line: number; readonly message: string }

const deepest = 16

/**
 * A YAML text of the core schema. What a vault has no use for is refused before it is followed, for each has made
 * a parser hang, crash, run code or pollute a prototype: deep nesting, anchors and aliases, tags, control characters,
 * lists as names, the name __proto__.
 */
export function parseYaml(text: string): ParsedYaml {
  const lineCounter = new LineCounter()
  const syntax = readSyntax(text, lineCounter)
  if (!syntax.ok) return syntax
  const document = compose(syntax.tokens, text, lineCounter)
  const [error] = [...document.errors, ...document.warnings]
  const refused =
    error === undefined
      ? firstRefused(document)
      : { at: placeOf(error, document), message: explain(error) }
  if (refused === undefined) {
    return { ok: true, document, lines: lineCounter, value: document.toJS({ maxAliasCount: 0 }) }
  }
  return { ok: false, line: lineCounter.linePos(refused.at).line, message: refused.message }
}

/** As the library's `parseDocument` does, of tokens that are read already. */
function compose(
  tokens: readonly CST.Token[],
  text: string,
  lineCounter: LineCounter,
): Document.Parsed {
  const options = { lineCounter, schema: 'core', merge: false, prettyErrors: false } as const
  // An empty text makes a document too.
  const [document, second] = new Composer(options).compose(tokens, true, text.length)
  if (document === undefined) throw new Error('YAML without a document.')
  if (second !== undefined) {
    const [from, to] = second.range
    document.errors.push(new YAMLParseError([from, to], 'MULTIPLE_DOCS', ''))
  }
  return document
}

/** A quotation mark without its other half is found at the end, and told of where it stands. */
function placeOf(error: YAMLParseError | YAMLWarning, document: Document.Parsed): number {
  let place = error.pos[0]
  if (!isOpenQuote(error)) return place
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE_') && range && range[0] < error.pos[0]) place = range[0]
    },
  })
  return place
}

function isOpenQuote({ message }: YAMLParseError | YAMLWarning): boolean {
  return /^Missing closing ['"]quote/.test(message)
}

function explain(error: YAMLParseError | YAMLWarning): string {
  const { code, message } = error
  if (isOpenQuote(error))
    return 'a quotation mark opens here and does not close. Add the other one.'
  if (code === 'DUPLICATE_KEY') return 'a field is named twice. Keep one of the two.'
  if (code === 'MULTIPLE_DOCS') return 'a second document begins here. Remove the line "---".'
  if (code === 'TAB_AS_INDENT') return 'a tab indents this line. Indent with spaces.'
  return `${message}. Put text in quotes if it holds ": " or " #", or begins with a sign.`
}

type Syntax =
  | { readonly ok: true; readonly tokens: readonly CST.Token[] }
  | { readonly ok: false; readonly line: number; readonly message: string }

/** No further than it may go: nested values recurse, and a full stack ends the process; after a second document nothing counts. */
function readSyntax(text: string, lineCounter: LineCounter): Syntax {
  lineCounter.addNewLine(0)
  const parser = new Parser(lineCounter.addNewLine)
  const refuse = (message: string): Syntax => ({
    ok: false,
    line: lineCounter.linePos(parser.offset).line,
    message,
  })
  const tokens: CST.Token[] = []
  let isText = false
  let documents = 0
  for (const lexeme of new Lexer().lex(text)) {
    if (documents > 1) break
    const message = whyUseless(lexeme, isText)
    if (message !== undefined) return refuse(message)
    isText = lexeme === CST.SCALAR
    for (const token of parser.next(lexeme)) {
      tokens.push(token)
      if (token.type === 'document') documents += 1
    }
    if (parser.stack.length > deepest) {
      return refuse(`it is nested more than ${deepest} deep. Flatten it.`)
    }
  }
  tokens.push(...parser.end())
  return { ok: true, tokens }
}

/** What comes right after the mark of a scalar is text, whatever it looks like. */
function whyUseless(lexeme: string, isText: boolean): string | undefined {
  const control = controlCharacter.exec(isText ? lexeme : '')?.[0]
  if (control !== undefined) {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return `a character that nobody can see or read, U+${code}, stands here. Remove it.`
  }
  if (isText) return undefined
  const shown = lexeme.slice(0, 40)
  switch (CST.tokenType(lexeme)) {
    case 'tag':
      return `"${shown}" is a tag. Write plain text, in quotes if it begins with a sign.`
    case 'anchor':
      return `"${shown}" marks a value that is used again. Write values out where they are used.`
    case 'alias':
      return `"${shown}" repeats another value. Write the value out.`
    default:
      return undefined
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/

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
