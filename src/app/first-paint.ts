/**
 * Runs before the first paint, as a classic script, while all others are on their way: theme and view on the root element, from
 * what this device has stored and from the address. Whatever goes wrong, the page paints with the system's theme and its own width.
 */
try {
  const root = document.documentElement
  const theme = localStorage.getItem('crossrung:theme')
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme
} catch {
  // Storage may be forbidden; the system's theme is right then.
}
const view = new URLSearchParams(location.search).get('view')
if (view === 'map' || view === 'list') document.documentElement.dataset['view'] = view

// What is pressed before the page hears it would be lost: the last press waits until it does (use-early-press.ts).
let pressed: HTMLElement | null = null
const keepPress = ({ target }: Event) => {
  pressed = target instanceof Element ? target.closest('button') : null
}
addEventListener('click', keepPress)
addEventListener(
  'crossrung:hears',
  () => {
    removeEventListener('click', keepPress)
    pressed?.click()
  },
  { once: true },
)
