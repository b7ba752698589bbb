import { createStore, type StoreApi } from 'zustand/vanilla'
import { keyPrefix, type StoragePort } from './stored/storage-port.ts'

export type Theme = 'system' | 'light' | 'dark'

export type ThemeState = { readonly theme: Theme }

export type ThemeStore = {
  readonly store: StoreApi<ThemeState>
  /** Takes the stored theme, and from then on shows it on `root` as `data-theme`. Only the first call counts. */
  readonly load: (port: StoragePort, root: HTMLElement) => void
  readonly set: (theme: Theme) => void
}

/** Bare text and no JSON: the script before the first paint reads it too. */
export const themeKey = `${keyPrefix}theme`

export function createThemeStore(): ThemeStore {
  const store = createStore<ThemeState>(() => ({ theme: 'system' }))
  let stored: StoragePort | undefined

  function load(port: StoragePort, root: HTMLElement): void {
    if (stored !== undefined) return
    stored = port
    store.subscribe(({ theme }) => show(theme, root))
    store.setState({ theme: readTheme(port) })
    port.watch((keys) => {
      if (keys === 'all' || keys.includes(themeKey)) store.setState({ theme: readTheme(port) })
    })
  }

  function set(theme: Theme): void {
    store.setState({ theme })
    stored?.write(themeKey, theme)
  }

  return { store, load, set }
}

function readTheme(port: StoragePort): Theme {
  const stored = port.read(themeKey)
  return themes.find((theme) => theme === stored) ?? 'system'
}

const themes: readonly Theme[] = ['system', 'light', 'dark']

function show(theme: Theme, root: HTMLElement): void {
  if (theme === 'system') root.removeAttribute('data-theme')
  else root.setAttribute('data-theme', theme)
}
