/** A vault's files as text; `path` is relative to the vault, with forward slashes. */
export type Vault = readonly VaultFile[]
export type VaultFile = { readonly path: string; readonly text: string }
