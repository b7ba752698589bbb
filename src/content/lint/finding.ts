/** One thing that `crossrung check` tells of a vault. */
export type Finding = {
  /** Relative to the vault, with forward slashes. */
  readonly file: string
  /** Counts from 1. */
  readonly line: number
  /** An error keeps the vault from being built; a warning wants to be mended or answered; a note wants nothing. */
  readonly severity: Severity
  readonly code: string
  /** What is wrong or odd, and what to do. */
  readonly message: string
  /** The reason that the file itself gives for leaving a warning as it is. */
  readonly answer?: string
}

export type Severity = 'error' | 'warning' | 'note'
