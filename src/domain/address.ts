import type { RoleId, SkillId } from './ids.ts'

/** The product's addresses, below the base path. They are promises: see docs/architecture.md. */
export const exploreAddress = '/'
export const assessAddress = '/assess'
/** The id of the heading "Kept assessments" on that page. */
export const keptId = 'kept'
export const assessKeptAddress = `${assessAddress}#${keptId}`
export const questionsAddress = '/assess/questions'
export const sharedAddress = '/shared'

export function roleAddress(role: RoleId): string {
  return `/roles/${role}`
}

/** Two to four roles side by side; the bare address offers a choice. */
export function compareAddress(roles: readonly RoleId[] = []): string {
  return roles.length === 0 ? '/compare' : `/compare?roles=${roles.join(',')}`
}

export function assessSkillAddress(skill: SkillId): string {
  return `/assess/${skill}`
}

/** The map with each role's asked level of one skill. */
export function whoNeedsAddress(skill: SkillId): string {
  return `/?skill=${skill}`
}

export const skillsAddress = '/skills'
export const guidesAddress = '/guides'
export const sourcesAddress = '/sources'
export const aboutAddress = '/about'
export const keyboardAddress = '/about#keyboard'

export function roleInDepthAddress(role: string): string {
  return `/roles/${role}/in-depth`
}

export function skillAddress(skill: string): string {
  return `/skills/${skill}`
}

export function moveAddress(from: string, to: string): string {
  return `/moves/${from}/${to}`
}

export function trackAddress(track: string): string {
  return `/tracks/${track}`
}

export function guideAddress(guide: string): string {
  return `/guides/${guide}`
}
