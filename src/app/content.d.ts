/** The modules that `src/build/content-plugin.ts` makes of the vault. */
declare module 'virtual:crossrung/ladder' {
  export const ladder: import('#domain/ladder.ts').Ladder
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
