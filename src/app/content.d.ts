/** The modules that `src/build/content-plugin.ts` makes of the vault. */
declare module 'virtual:crossrung/ladder' {
  export const ladder: import('#domain/ladder.ts').Ladder
}
declare module 'virtual:crossrung/titles' {
  /** What each role is also called elsewhere. */
  export const titles: ReadonlyMap<string, readonly string[]>
}
declare module 'virtual:crossrung/registry' {
  export const registry: import('#domain/registry.ts').Registry
}
declare module 'virtual:crossrung/skills' {
  export const skills: readonly import('#domain/depth.ts').SkillDepth[]
}
declare module 'virtual:crossrung/tracks' {
  export const tracks: readonly import('#domain/depth.ts').TrackDepth[]
}
declare module 'virtual:crossrung/questions' {
  export const questions: readonly import('#domain/depth.ts').Question[]
  export const factors: readonly import('#domain/depth.ts').FactorDepth[]
}
declare module 'virtual:crossrung/roles' {
  export const roleLoaders: ReadonlyMap<
    string,
    () => Promise<{ readonly role: import('#domain/depth.ts').RoleDepth }>
  >
}
declare module 'virtual:crossrung/pages' {
  type Loaders<Page> = ReadonlyMap<string, () => Promise<{ readonly page: Page }>>
  export const rolePages: Loaders<import('#domain/reading/pages.ts').RolePage>
  export const skillPages: Loaders<import('#domain/reading/pages.ts').SkillPage>
  export const movePages: Loaders<import('#domain/reading/pages.ts').MovePage>
  export const trackPages: Loaders<import('#domain/reading/pages.ts').TrackPage>
  export const guidePages: Loaders<import('#domain/reading/pages.ts').GuidePage>
}
declare module 'virtual:crossrung/guides' {
  export const guides: readonly import('#domain/reading/pages.ts').GuideEntry[]
}
declare module 'virtual:crossrung/sources' {
  export const sources: readonly import('#domain/reading/pages.ts').SourceUse[]
  export const judgements: readonly import('#domain/reading/pages.ts').PageJudgements[]
}
declare module 'virtual:crossrung/figures' {
  export const figures: import('#domain/reading/pages.ts').VaultFigures
}
