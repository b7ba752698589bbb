import type { PageKind } from '#domain/statement.ts'
import { nameOf } from './file-by-folder.ts'
import type { KnownPage } from './known.ts'
import { linesOf } from './lines-of.ts'
import { readMark } from './read-mark.ts'
import type { VaultFile } from './vault.ts'

type Pages = Readonly<
  Record<'roles' | 'skills' | 'tracks' | 'moves' | 'guides', readonly VaultFile[]>
>

/** The pages that wiki links may lead to: title and headings are taken from the text, before any is read in full. */
export function knownPages(filed: Pages): ReadonlyMap<string, KnownPage> {
  const kinds: readonly (readonly [PageKind, readonly VaultFile[]])[] = [
    ['role', filed.roles],
    ['skill', filed.skills],
    ['track', filed.tracks],
    ['guide', filed.guides],
  ]
  const pages = new Map(
    kinds.flatMap(([kind, files]) =>
      files.map((file): readonly [string, KnownPage] => [
        nameOf(file),
        { kind, title: titleIn(file), headings: headingsIn(file) },
      ]),
    ),
  )
  for (const file of filed.moves) {
    const [from = '', to = ''] = nameOf(file).split('--')
    const title = `${pages.get(from)?.title ?? from} to ${pages.get(to)?.title ?? to}`
    pages.set(nameOf(file), { kind: 'move', title, headings: headingsIn(file) })
  }
  return pages
}

function titleIn(file: VaultFile): string {
  const line = linesOf(file.text).find((text) => text.startsWith('title:')) ?? ''
  const title = line
    .slice('title:'.length)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
  return title === '' ? nameOf(file) : title
}

function headingsIn({ text }: VaultFile): ReadonlySet<string> {
  return new Set(
    linesOf(text)
      .filter((line) => /^#{1,6} /.test(line))
      .map((line) => readMark(line.replace(/^#+ /, '')).text),
  )
}
