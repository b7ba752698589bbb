import type { ComponentType } from 'react'
import { type Resource, resource } from '#ui/resource.ts'

/** Pages that load when they are first opened; the map's page comes with the first script. */
export const comparePage = resource(async () => (await import('./compare-page.tsx')).ComparePage)
export const assessPage = resource(async () => (await import('./assess-page.tsx')).AssessPage)
export const assessSkillPage = resource(
  async () => (await import('./assess-skill-page.tsx')).AssessSkillPage,
)
export const questionsPage = resource(
  async () => (await import('./questions-page.tsx')).QuestionsPage,
)
export const sharedPage = resource(async () => (await import('./shared-page.tsx')).SharedPage)

export const notFoundPage = resource(
  async () => (await import('./not-found-page.tsx')).NotFoundPage,
)
/** The part of a role's panel below its head. */
export const rolePart = resource(async () => (await import('#app/explore/role-part.tsx')).RolePart)

/** A page of its own script, with what the address gave it. */
export function LazyPage<Props extends object>({
  page,
  props,
}: {
  readonly page: Resource<ComponentType<Props>>
  readonly props: Props
}) {
  const Page = page.read()
  return <Page {...props} />
}
