/** Why a file's answers cannot be read. */
export type FileProblem =
  | { readonly code: 'too-large'; readonly bytes: number }
  | { readonly code: 'not-text' }
  | { readonly code: 'not-json'; readonly line?: number }
  | { readonly code: 'not-ours' }
  | { readonly code: 'newer-version'; readonly version: number }

/** What is wrong with the file, where, and what to do. */
export function explainFileProblem(problem: FileProblem): string {
  switch (problem.code) {
    case 'too-large':
      return `This file has ${(problem.bytes / 1_000_000).toFixed(1)} MB, and 8 MB is the most. Choose one that was saved by “Save to a file”.`
    case 'not-text':
      return 'This file is no text (it is not UTF-8). Choose one that was saved by “Save to a file”; its name ends in .json.'
    case 'not-json': {
      const place = problem.line === undefined ? '' : `, from line ${problem.line} on`
      return `This file is damaged or cut off: it cannot be read as JSON${place}. Save or copy it anew where it came from.`
    }
    case 'not-ours':
      return 'This file holds no answers of Crossrung. Choose one that was saved by “Save to a file”: it begins with "format": "crossrung-export".'
    case 'newer-version':
      return `This file was saved by a newer Crossrung (version ${problem.version}). Reload this page, then open it again.`
  }
}
