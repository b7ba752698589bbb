/** `grade`: years of school in the United States. */
export type ReadingGrade = { readonly grade: number; readonly words: number }

/**
 * The Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid, Fishburne, Rogers and
 * Chissom 1975, "Derivation of new readability formulas for Navy enlisted personnel", Research Branch Report 8-75).
 * It was made for running text. Each of `texts` ends a sentence, whatever its last sign.
 * Names and code count towards the length of sentences and leave that of words alone: nobody can write "Kubernetes"
 * or "useSyncExternalStore" shorter. They are known by how they are written: a capital inside a sentence or a word,
 * a digit, a sign.
 */
export function readingGrade(texts: readonly string[]): ReadingGrade {
  const sentences = texts.flatMap(sentencesIn)
  const words = sentences.flat()
  if (words.length === 0) return { grade: 0, words: 0 }
  const plain = sentences.flatMap((sentence) => sentence.filter((word, at) => !isName(word, at)))
  const syllables = plain.map(syllablesIn).reduce((sum, count) => sum + count, 0)
  const sentenceLength = words.length / sentences.length
  const wordLength = syllables / Math.max(1, plain.length)
  return { grade: 0.39 * sentenceLength + 11.8 * wordLength - 15.59, words: words.length }
}

/** The words of each sentence. */
export function sentencesIn(text: string): readonly (readonly string[])[] {
  return text
    .split(/[.!?](?=[\s)’”"]|$)/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'_.+#/]*/gu) ?? [])
    .filter((words) => words.length > 0)
}

function isName(word: string, at: number): boolean {
  return /[\p{N}_.+#/]|.\p{Lu}/u.test(word) || (at > 0 && /^\p{Lu}/u.test(word))
}

/** An estimate for English: groups of vowels, but silent endings, and vowels next to each other that are spoken apart. */
export function syllablesIn(word: string): number {
  const bare = word
    .toLowerCase()
    .replace(/[’'].*$/, '')
    .replace(silentEnd, '$1$2$3')
  const groups = bare.match(/[aeiouyà-ü]+/g)?.length ?? 0
  const apart = bare.match(spokenApart)?.length ?? 0
  return Math.max(1, groups + apart)
}

/** As in "codes", "walked", "whole", "called". Spoken are "little", "changes", "wanted", "handled". */
const silentEnd =
  /([aeiouy]l|[^laeiouycgsxzh])es$|([aeiouyl]l|[^tdlaeiouy])ed$|([aeiouy]l|[^laeiouy])e$/
/** As in "idea", "create", "being", "science", "area", "studio". Not as in "team", "action". */
const spokenApart = /(?:cr|id|ar)ea|[aeouy]ing|(?:sc|r)ien|uie|[^tscgx]ia(?!l$)|d[ie]o|uou/g
