/** "3 November 2026" of "2026-11-03". */
export function sayDay(day: string): string {
  return format.format(new Date(`${day}T00:00:00Z`))
}

const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
