import { resource } from '#ui/resource.ts'

/** The pages to read, each its own script. */
export const roleInDepthPage = resource(
  async () => (await import('./role-in-depth-page.tsx')).RoleInDepthPage,
)
export const skillsPage = resource(async () => (await import('./skills-page.tsx')).SkillsPage)
export const oneSkillPage = resource(async () => (await import('./skill-page.tsx')).SkillPage)
export const oneMovePage = resource(async () => (await import('./move-page.tsx')).MovePage)
export const oneTrackPage = resource(async () => (await import('./track-page.tsx')).TrackPage)
export const guidesPage = resource(async () => (await import('./guides-page.tsx')).GuidesPage)
export const oneGuidePage = resource(async () => (await import('./guide-page.tsx')).GuidePage)
export const sourcesPage = resource(async () => (await import('./sources-page.tsx')).SourcesPage)
export const aboutPage = resource(async () => (await import('./about-page.tsx')).AboutPage)
