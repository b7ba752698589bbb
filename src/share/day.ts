/** The calendar day where the reader is, YYYY-MM-DD. */
export function dayOf(date: Date): string {
  const year = String(date.getFullYear()).padStart(4, '0')
  const month = String(date.getMonth() + 1).padStart(2, '0')
  return `${year}-${month}-${String(date.getDate()).padStart(2, '0')}`
}

/** Whether a text is a day that the calendar has, YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** A day's number in a link: 1 January 1900 is 1; 0 where it is not said, or too far away to be. */
export function dayNumber(day: string | undefined): number {
  if (day === undefined || !isDay(day)) return 0
  const number = (Date.parse(`${day}T00:00:00Z`) - dayZero) / dayLength
  return number >= 1 && number <= lastDay ? number : 0
}

/** The day of a number from 0 to 262,143. */
export function numberedDay(number: number): string | undefined {
  if (number === 0) return undefined
  return new Date(dayZero + number * dayLength).toISOString().slice(0, 10)
}

const dayZero = Date.UTC(1899, 11, 31)
/** Milliseconds. */
const dayLength = 86_400_000
/** In July 2617. */
const lastDay = 64 ** 3 - 1
