/** The module that `src/build/worker-plugin.ts` makes of what was built. */
declare module 'virtual:crossrung/site-build' {
  export const site: import('./site-build.ts').SiteBuild
}
