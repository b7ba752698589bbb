// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest'
import { ensureChromium } from './chromium.mjs'

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

test('a Chromium that is there is taken, and nothing is installed', async () => {
  const { machine, ran } = aMachine({ find: () => '/usr/bin/chromium' })
  expect(await ensureChromium(process.cwd(), machine)).toBe('/usr/bin/chromium')
  expect(ran).toEqual([])
})

test("Playwright's download goes first, with its libraries where root may install them", async () => {
  const { machine, ran } = aMachine({ works: () => true, isRoot: true })
  expect(await ensureChromium(process.cwd(), machine)).toBe('/installed')
  expect(ran).toEqual([
    'playwright install --only-shell chromium',
    'playwright install-deps chromium',
  ])
})

test("where that cannot be reached, root installs the system's own", async () => {
  const works = (command) => !command.startsWith('playwright')
  const { machine, ran } = aMachine({ works, isRoot: true, manager: 'apt-get' })
  expect(await ensureChromium(process.cwd(), machine)).toBe('/installed')
  expect(ran).toEqual([
    'playwright install --only-shell chromium',
    'apt-get update',
    'apt-get install -y chromium-headless-shell',
  ])
})

test('where the system has none without windows, its whole Chromium is installed', async () => {
  const works = (command) => command === 'apt-get update' || command.endsWith('-y chromium')
  const { machine, ran } = aMachine({ works, isRoot: true, manager: 'apt-get' })
  expect(await ensureChromium(process.cwd(), machine)).toBe('/installed')
  expect(ran.slice(-2)).toEqual([
    'apt-get install -y chromium-headless-shell',
    'apt-get install -y chromium',
  ])
})

test('whoever may not install anything is told what to install', async () => {
  const { machine, ran } = aMachine({ works: () => false, manager: 'apt-get' })
  await expect(ensureChromium(process.cwd(), machine)).rejects.toMatchObject({
    plain: true,
    message: expect.stringContaining('set CHROMIUM_PATH'),
  })
  expect(ran).toEqual(['playwright install --only-shell chromium'])
})

test('a package manager that fails ends in the same sentence', async () => {
  const works = (command) => command === 'apt-get update'
  const { machine } = aMachine({ works, isRoot: true, manager: 'apt-get' })
  await expect(ensureChromium(process.cwd(), machine)).rejects.toMatchObject({ plain: true })
})

/** A machine on which Chromium is there after a command that installs one and works. */
function aMachine({ works = () => false, isRoot = false, manager, find }) {
  const ran = []
  let installed
  const machine = {
    platform: 'linux',
    isRoot,
    find: find ?? (() => installed),
    has: (name) => name === manager,
    run: async ({ file, args }) => {
      const isPlaywright = file === process.execPath
      const command = [isPlaywright ? 'playwright' : file, ...args.slice(isPlaywright ? 1 : 0)]
      ran.push(command.join(' '))
      const worked = works(command.join(' '))
      if (worked && command.includes('install')) installed = '/installed'
      return worked
    },
  }
  return { machine, ran }
}
