import { plainError } from './run-as-script.mjs'

/**
 * The port that PORT asks for, or 4173.
 * @param {string | undefined} text
 */
export function wantedPort(text) {
  if (text === undefined || text === '') return 4173
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port >= 1 && port <= 65_535) return port
  throw plainError(`PORT is "${text}", which is no port. Use a whole number from 1 to 65535.`)
}
