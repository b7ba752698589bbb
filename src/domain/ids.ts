declare const kind: unique symbol

/** A name that a parser has found to exist and to be unique. Only parsers mint one. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind }

export type LadderId = Id<'ladder'>
export type TrackId = Id<'track'>
export type RoleId = Id<'role'>
export type SkillId = Id<'skill'>
export type AreaId = Id<'area'>
export type FacetId = Id<'facet'>
export type FactorId = Id<'factor'>
export type QuestionId = Id<'question'>
export type SourceId = Id<'source'>
