import { useStore } from 'zustand'
import { setTheme, themeStore } from '#state/theme-store.ts'
import { buttonClass } from '#ui/button-class.ts'
import { Icon } from '#ui/icon.tsx'

type Opens = { readonly onOpen: () => void }

export function FindButton({ onOpen }: Opens) {
  return (
    <button
      type="button"
      aria-label="Find"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={onOpen}
      className={`${buttonClass()} max-tablet:size-11 max-tablet:border-transparent max-tablet:bg-transparent max-tablet:p-0`}
    >
      <span className="tablet:hidden">
        <Icon name="search" />
      </span>
      <span className="max-tablet:hidden">Find</span>
      <kbd className="rounded border border-line px-1.5 text-xs text-quiet max-desktop:hidden">
        Ctrl K
      </kbd>
    </button>
  )
}

export function ShareButton({ onOpen }: Opens) {
  return (
    <button
      type="button"
      aria-label="Share"
      onClick={onOpen}
      className={`${buttonClass('strong')} max-tablet:size-11 max-tablet:border-transparent max-tablet:bg-transparent max-tablet:p-0 max-tablet:text-ink`}
    >
      <span className="tablet:hidden">
        <Icon name="share" />
      </span>
      <span className="max-tablet:hidden">Share</span>
    </button>
  )
}

/** From the device's theme to light, to dark, and back. */
export function ThemeButton() {
  const theme = useStore(themeStore, (state) => state.theme)
  const { says, icon, next } = themes[theme]
  return (
    <button
      type="button"
      onClick={() => setTheme(next)}
      className="grid size-11 place-items-center rounded-lg hover:bg-card [@media(scripting:none)]:hidden"
    >
      <Icon name={icon} />
      <span className="sr-only">{says}</span>
    </button>
  )
}

const themes = {
  system: { says: 'Theme: as the device. Switch to light', icon: 'system', next: 'light' },
  light: { says: 'Theme: light. Switch to dark', icon: 'light', next: 'dark' },
  dark: { says: 'Theme: dark. Switch to as the device', icon: 'dark', next: 'system' },
} as const
