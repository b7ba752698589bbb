// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { fakeDevice } from '#testing/fake-device.ts'
import { createThemeStore } from './create-theme-store.ts'

const root = document.documentElement

beforeEach(() => root.removeAttribute('data-theme'))

test('without a choice the theme is the system’s, and the page says nothing of it', () => {
  const themes = createThemeStore()
  themes.load(fakeDevice().openTab().port, root)
  expect(themes.store.getState()).toEqual({ theme: 'system' })
  expect(root.hasAttribute('data-theme')).toBe(false)
})

test('a chosen theme is shown, stored as a bare word, and there after a reload', () => {
  const device = fakeDevice()
  const themes = createThemeStore()
  themes.load(device.openTab().port, root)
  themes.set('dark')
  expect(root.getAttribute('data-theme')).toBe('dark')
  expect(device.items.get('crossrung:theme')).toBe('dark')

  root.removeAttribute('data-theme')
  const reloaded = createThemeStore()
  reloaded.load(device.openTab().port, root)
  expect(root.getAttribute('data-theme')).toBe('dark')
  reloaded.set('system')
  expect(root.hasAttribute('data-theme')).toBe(false)
})

test('a theme chosen in another tab is taken up here', () => {
  const device = fakeDevice()
  const [here, there] = [device.openTab(), device.openTab()]
  const [mine, theirs] = [createThemeStore(), createThemeStore()]
  mine.load(here.port, root)
  theirs.load(there.port, document.createElement('div'))
  theirs.set('light')
  here.hear()
  expect(root.getAttribute('data-theme')).toBe('light')
})

test('a stored theme that there is not is left as it lies, and the system’s is shown', () => {
  const device = fakeDevice()
  device.items.set('crossrung:theme', '<html>')
  const themes = createThemeStore()
  themes.load(device.openTab().port, root)
  expect(themes.store.getState().theme).toBe('system')
  expect(device.items.get('crossrung:theme')).toBe('<html>')
})

test('a theme can be chosen where nothing can be stored', () => {
  const device = fakeDevice()
  device.breakWith(new Error('forbidden'))
  const themes = createThemeStore()
  themes.load(device.openTab().port, root)
  themes.set('dark')
  expect(root.getAttribute('data-theme')).toBe('dark')
})
