/** "3 November 2026, 14:05", by the clock where the reader is. */
export function sayMoment(at: Date): string {
  return `${day.format(at)}, ${time.format(at)}`
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
