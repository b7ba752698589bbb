// @vitest-environment node
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findChromium } from './find-chromium.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

test('CHROMIUM_PATH goes before everything', () => {
  const env = { CHROMIUM_PATH: '/my/chrome', PATH: '/bin' }
  expect(findChromium(env, 'linux', disk('/my/chrome', '/bin/chromium'))).toBe('/my/chrome')
})

test('a CHROMIUM_PATH that leads nowhere is said, not passed over', () => {
  const env = { CHROMIUM_PATH: '/gone', PATH: '/bin' }
  expect(() => findChromium(env, 'linux', disk('/bin/chromium'))).toThrow(
    'CHROMIUM_PATH is "/gone", and no program that runs lies there. Correct it, or unset it to have one found.',
  )
})

test('on PATH, Chromium without windows goes first, then Chromium, Chrome and Edge', () => {
  const env = { PATH: '/a:/b', HOME: '/home/me' }
  const find = (...programs) => findChromium(env, 'linux', disk(...programs))
  const shell = '/b/chromium-headless-shell'
  expect(find('/a/chromium', shell)).toBe(shell)
  expect(find('/a/microsoft-edge', '/a/google-chrome', '/b/chromium')).toBe('/b/chromium')
  expect(find('/a/microsoft-edge', '/b/google-chrome-stable')).toBe('/b/google-chrome-stable')
  expect(find('/b/microsoft-edge')).toBe('/b/microsoft-edge')
  expect(find('/c/chromium')).toBeUndefined()
})

test('on a Mac and on Windows the usual places are looked at', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  expect(findChromium({ PATH: '/bin', HOME: '/Users/me' }, 'darwin', disk(mac))).toBe(mac)
  const env = { Path: 'C:\\Windows', PROGRAMFILES: 'C:\\Program Files' }
  const windows = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'
  expect(findChromium(env, 'win32', disk(windows))).toBe(windows)
})

test('of what Playwright downloaded, the newest without windows is taken, else the newest whole one', () => {
  const cache = '/home/me/.cache/ms-playwright'
  const shell = `${cache}/chromium_headless_shell-1300/chrome-headless-shell-linux64/chrome-headless-shell`
  const old = `${cache}/chromium-999/chrome-linux/chrome`
  const current = `${cache}/chromium-1255/chrome-linux64/chrome`
  const find = (...programs) => findChromium({ HOME: '/home/me' }, 'linux', disk(...programs))
  expect(find(old, shell, current)).toBe(shell)
  expect(find(old, current)).toBe(current)
})

test('Playwright is looked for where it was told to download to', () => {
  const env = { PLAYWRIGHT_BROWSERS_PATH: '/browsers', HOME: '/Users/me' }
  const app = 'Google Chrome for Testing'
  const path = `/browsers/chromium-1255/chrome-mac-arm64/${app}.app/Contents/MacOS/${app}`
  expect(findChromium(env, 'darwin', disk(path))).toBe(path)
  const windows = 'C:\\me\\ms-playwright\\chromium-1255\\chrome-win64\\chrome.exe'
  expect(findChromium({ LOCALAPPDATA: 'C:\\me' }, 'win32', disk(windows))).toBe(windows)
})

test.skipIf(process.platform === 'win32')('only a file that may be run is a program', () => {
  const root = temporaryFolder({ 'a/chromium': '', 'c/chromium': '' })
  mkdirSync(join(root, 'b/chromium'), { recursive: true })
  chmodSync(join(root, 'c/chromium'), 0o755)
  const PATH = ['a', 'b', 'c'].map((name) => join(root, name)).join(':')
  expect(findChromium({ PATH }, 'linux')).toBe(join(root, 'c/chromium'))
})

/** A disk that holds these programs and the folders around them. */
function disk(...programs) {
  return {
    isProgram: (path) => programs.includes(path),
    names: (folder) => {
      const separator = folder.includes('\\') ? '\\' : '/'
      const below = programs.filter((path) => path.startsWith(folder + separator))
      return below.map((path) => path.slice(folder.length + 1).split(separator)[0])
    },
  }
}
