import type { Finding, Severity } from './finding.ts'
import { allPages, type Page, type Pages } from './read-pages.ts'
import { explainRemark, type Remark, type RemarkCause } from './remark.ts'

/**
 * The remarks as findings, each with the answer that its file gives. An answer is about one kind of warning, under one
 * heading or in the whole file; one that answers nothing is a warning too, and has no answer.
 */
export function answered(pages: Pages, remarks: readonly Remark[]): readonly Finding[] {
  const byFile = new Map(allPages(pages).map((page) => [page.path, page]))
  const findings = remarks.map((remark) => findingOf(remark, byFile.get(remark.file)))
  const needless = allPages(pages).flatMap((page) => needlessIn(page, remarks))
  return [...findings, ...needless.map((remark) => findingOf(remark, undefined))]
}

type Answer = NonNullable<Page['fields']['answers']>[number]

function findingOf(remark: Remark, page: Page | undefined): Finding {
  const { file, line, cause } = remark
  const answer = page?.fields.answers?.find((one) => isAbout(one, remark))
  const finding = {
    file,
    line,
    severity: severityOf(cause),
    code: cause.code,
    message: explainRemark(cause),
  }
  return answer === undefined ? finding : { ...finding, answer: answer.because }
}

function needlessIn(page: Page, remarks: readonly Remark[]): readonly Remark[] {
  const own = remarks.filter(({ file }) => file === page.path)
  return (page.fields.answers ?? []).flatMap((answer, index) => {
    if (own.some((remark) => isAbout(answer, remark))) return []
    const { warning, heading } = answer
    const line = page.lineOf('answers', index)
    return [
      { file: page.path, line, cause: { code: 'needless-answer' as const, warning, heading } },
    ]
  })
}

function isAbout({ warning, heading }: Answer, remark: Remark): boolean {
  return warning === remark.cause.code && (heading === undefined || heading === remark.heading)
}

function severityOf({ code }: RemarkCause): Severity {
  return code === 'falling-level' ? 'note' : 'warning'
}
