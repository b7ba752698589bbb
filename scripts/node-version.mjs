import { plainError } from './run-as-script.mjs'

/** Stops with one sentence on a Node that the build tools do not run on. */
export function requireNode(version = process.versions.node) {
  if (runsOn(version)) return
  throw plainError(
    `Crossrung needs Node 20.19 or later, 22.12 or later, or 24 or later; this is Node ${version}. Install one from https://nodejs.org and run the command again.`,
  )
}

/**
 * The same as "engines" in package.json: ^20.19.0 || ^22.12.0 || >=24.
 * @param {string} version as in "22.12.0"
 */
export function runsOn(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major === 20) return minor >= 19
  if (major === 22) return minor >= 12
  return major >= 24
}
