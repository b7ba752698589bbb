import type { Assessment } from '#domain/assessment.ts'

/** What the page knows of links, which keeping needs. */
export type Keeping = {
  /** An assessment as it is today, as a link's text. */
  readonly freeze: (assessment: Assessment) => Promise<string>
  /** The address that opens a link's text. */
  readonly addressOf: (text: string) => string
}
