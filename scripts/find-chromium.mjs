import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'
import { plainError } from './run-as-script.mjs'

/**
 * @typedef {{ isProgram: (path: string) => boolean, names: (folder: string) => readonly string[] }} Disk
 *
 * A Chromium, Chrome or Edge: the one CHROMIUM_PATH names, else one on PATH, in its usual place, or of Playwright's.
 * One without windows goes first: it draws the same in about three quarters of the time.
 * Says so when CHROMIUM_PATH leads nowhere, rather than to take another.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @param {Disk} disk
 * @returns {string | undefined} its path
 */
export function findChromium(env, platform, disk = thisDisk) {
  const { CHROMIUM_PATH: chosen } = env
  if (chosen !== undefined && chosen !== '') {
    if (disk.isProgram(chosen)) return chosen
    throw plainError(
      `CHROMIUM_PATH is "${chosen}", and no program that runs lies there. Correct it, or unset it to have one found.`,
    )
  }
  const places = [
    ...placesOnPath(env, platform),
    ...usualPlaces(env, platform),
    ...playwrightPlaces(env, platform, disk),
  ]
  return places.find(disk.isProgram)
}

function placesOnPath(env, platform) {
  const { join, delimiter } = pathOf(platform)
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '')
  const names = platform === 'win32' ? ['chromium.exe', 'chrome.exe', 'msedge.exe'] : programs
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

const programs = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]

function usualPlaces(env, platform) {
  if (platform === 'darwin') {
    const folders = ['/Applications', `${homeOf(env)}/Applications`]
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge']
    return apps.flatMap((app) => folders.map((at) => `${at}/${app}.app/Contents/MacOS/${app}`))
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    const known = folders.filter((folder) => folder !== undefined)
    const names = ['Chromium', 'Google\\Chrome', 'Microsoft\\Edge']
    return names.flatMap((name) => known.map((at) => `${at}\\${name}\\Application\\${exe(name)}`))
  }
  return ['/usr/bin/chromium', '/opt/google/chrome/chrome']
}

function exe(name) {
  return name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'
}

/** `chromium-1234/chrome-linux64/chrome` and the like; those without windows before whole ones, the newest first. */
function playwrightPlaces(env, platform, disk) {
  const { join } = pathOf(platform)
  const cache = playwrightCache(env, platform)
  const names = disk.names(cache)
  const downloads = ['chromium_headless_shell-', 'chromium-'].flatMap((start) =>
    newestFirst(names.filter((name) => name.startsWith(start))),
  )
  return downloads.flatMap((download) => {
    const builds = disk.names(join(cache, download))
    return builds.map((build) => join(cache, download, build, ...programInside(build)))
  })
}

function newestFirst(downloads) {
  return downloads.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))
}

function programInside(build) {
  const isShell = build.startsWith('chrome-headless-shell')
  if (build.startsWith('chrome-mac')) {
    const app = 'Google Chrome for Testing'
    return [`${app}.app`, 'Contents', 'MacOS', app]
  }
  return [`${isShell ? 'chrome-headless-shell' : 'chrome'}${/-win/.test(build) ? '.exe' : ''}`]
}

function playwrightCache(env, platform) {
  const { PLAYWRIGHT_BROWSERS_PATH: chosen, XDG_CACHE_HOME: linux, LOCALAPPDATA: windows } = env
  const { join } = pathOf(platform)
  if (chosen === '0') return join('node_modules', 'playwright-core', '.local-browsers')
  if (chosen !== undefined && chosen !== '') return chosen
  if (platform === 'darwin') return join(homeOf(env), 'Library', 'Caches', 'ms-playwright')
  if (platform !== 'win32') return join(linux ?? join(homeOf(env), '.cache'), 'ms-playwright')
  return join(windows ?? join(homeOf(env), 'AppData', 'Local'), 'ms-playwright')
}

function homeOf(env) {
  return env.HOME ?? env.USERPROFILE ?? homedir()
}

function pathOf(platform) {
  return platform === 'win32' ? win32 : posix
}

/** @type {Disk} */
export const thisDisk = {
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK)
      return statSync(path).isFile()
    } catch {
      return false
    }
  },
  names(folder) {
    try {
      return readdirSync(folder)
    } catch {
      return []
    }
  },
}
