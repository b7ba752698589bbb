import { createThemeStore } from './create-theme-store.ts'

/** The theme of this tab; `system` follows the device. */
export const { store: themeStore, load: loadTheme, set: setTheme } = createThemeStore()
