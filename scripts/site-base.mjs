import { plainError } from './run-as-script.mjs'

/**
 * The path that the site lies under, with a slash at both ends: "career" and "/career" are "/career/".
 * @param {string | undefined} base
 */
export function siteBase(base) {
  const whole = `/${base ?? ''}/`.replaceAll(/\/+/g, '/')
  if (/^\/(?:\w[\w.~-]*\/)*$/.test(whole)) return whole
  throw plainError(`BASE is "${base}", which is not a path. Write it as in BASE=/career/.`)
}
