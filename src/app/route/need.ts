/** Something that a page needs before it renders; `module` names it as the build does, for a preload. */
export type Need = { readonly module: string; readonly load: () => Promise<unknown> }
