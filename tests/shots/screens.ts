import { expect, type Page } from '@playwright/test'
import { fillUpStorage, troubleStorage } from '#tests/troubled-storage.ts'
import type { Progress } from './answers.ts'

export type Screen = {
  readonly name: string
  /** Whether the picture goes on below the window. */
  readonly whole?: true
  /** Where the map stays a drawing. */
  readonly staysDrawn?: true
  /** Where nothing can be seen of it without answers. */
  readonly needsAnswers?: true
  /** Goes there. `sharedLink` is one that the product has made. */
  readonly open: (page: Page, sharedLink: string, progress: Progress) => Promise<unknown>
}

const twoRoles = '/compare?roles=staff-engineer,engineering-manager'

/** Every screen of the product. */
export const screens: readonly Screen[] = [
  { name: 'explore-map', open: (page) => page.goto('/?view=map') },
  { name: 'explore-list', whole: true, open: (page) => page.goto('/?view=list') },
  { name: 'skill-on-map', open: (page) => page.goto('/?view=map&skill=code-craft') },
  { name: 'role-top', open: (page) => page.goto('/roles/staff-engineer') },
  { name: 'role-whole', whole: true, open: (page) => page.goto('/roles/staff-engineer') },
  ...[
    ['role-in-depth', '/roles/engineering-manager/in-depth'],
    ['skills', '/skills'],
    ['skill-in-depth', '/skills/code-craft'],
    ['move', '/moves/staff-engineer/engineering-manager'],
    ['track', '/tracks/management'],
    ['guides', '/guides'],
    ['guide', '/guides/management-vs-technical'],
    ['sources', '/sources'],
    ['about', '/about'],
  ].map(readingScreen),
  { name: 'compare-bare', whole: true, open: (page) => page.goto('/compare') },
  { name: 'compare-two', whole: true, open: (page) => page.goto(twoRoles) },
  {
    name: 'compare-four',
    whole: true,
    open: (page) => page.goto('/compare?roles=team-lead,senior-developer,director,cto'),
  },
  {
    name: 'compare-with-me',
    whole: true,
    needsAnswers: true,
    open: async (page) => {
      await page.goto(twoRoles)
      await page.getByRole('switch', { name: 'Compare with me' }).click()
      await page.getByRole('switch', { name: 'Only differences' }).click()
    },
  },
  { name: 'assess', whole: true, open: (page) => page.goto('/assess') },
  { name: 'one-skill', whole: true, open: (page) => page.goto('/assess/code-craft') },
  { name: 'questions', whole: true, open: (page) => page.goto('/assess/questions') },
  {
    name: 'where-you-stand',
    open: async (page) => {
      await page.goto('/assess/code-craft')
      await page.getByRole('link', { name: 'Where you stand' }).click()
      await expect(page.getByRole('region', { name: 'Where you stand' })).toBeVisible()
    },
  },
  { name: 'shared', whole: true, open: (page, sharedLink) => page.goto(sharedLink) },
  {
    name: 'shared-damaged',
    whole: true,
    open: (page, sharedLink) => page.goto(damaged(sharedLink)),
  },
  {
    name: 'share-dialog',
    open: async (page, _, progress) => {
      await page.goto('/assess')
      await page.getByRole('button', { name: 'Share' }).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('textbox', { name: 'Link' })).toBeVisible()
      if (progress === 'full') await dialog.getByRole('checkbox', { name: 'Name' }).check()
    },
  },
  {
    name: 'find-dialog',
    open: async (page) => {
      await page.goto('/')
      await page.getByRole('button', { name: 'Find' }).click()
      await page.getByRole('combobox').fill('eng')
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  },
  {
    name: 'storage-troubles',
    whole: true,
    open: async (page) => {
      await troubleStorage(page)
      await page.goto('/assess')
      await expect(page.getByText('was answered in two tabs')).toBeVisible()
      await fillUpStorage(page)
      await page
        .getByRole('radiogroup', { name: 'System design' })
        .getByRole('radio')
        .last()
        .check()
      await expect(page.getByRole('alert').filter({ hasText: 'not saved' })).toBeVisible()
    },
  },
  {
    name: 'file-preview',
    whole: true,
    needsAnswers: true,
    open: async (page) => {
      await page.goto('/assess')
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Open a file' }).click()
      const buffer = Buffer.from(theirFile)
      await (await chooser).setFiles({ name: 'theirs.json', mimeType: 'application/json', buffer })
      await expect(page.getByRole('region', { name: /would change$/ })).toBeVisible()
    },
  },
  {
    name: 'replace-mine',
    needsAnswers: true,
    open: async (page, sharedLink) => {
      await page.goto(sharedLink)
      await page.getByRole('button', { name: /Replace mine/ }).click()
      await expect(page.getByRole('heading', { name: /^Replace/ })).toBeVisible()
    },
  },
  {
    name: 'undone',
    open: async (page) => {
      await page.goto('/roles/cto')
      await page.waitForLoadState('networkidle')
      await page.getByRole('button', { name: 'My target' }).first().click()
      await expect(async () => {
        await page.keyboard.press('Control+z')
        await expect(page.getByRole('status')).toContainText('Undone', { timeout: 200 })
      }).toPass()
    },
  },
  {
    name: 'safe-page',
    open: async (page) => {
      await page.addInitScript(() => sessionStorage.setItem('crossrung:starts', '2'))
      await page.goto('/')
      await page.getByRole('button', { name: 'Start fresh' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'map-stays',
    staysDrawn: true,
    open: async (page) => {
      await page.route('**/flow-map*.js', (route) => route.abort())
      await page.addInitScript(() => Reflect.defineProperty(navigator, 'onLine', { value: false }))
      await page.goto('/?view=map')
      await expect(page.getByRole('alert')).toContainText('cannot be moved')
    },
  },
  { name: 'not-found', whole: true, open: (page) => page.goto('/roles/staf-enginer') },
]

/** Differs from what is half done and from what is full. */
const theirFile = JSON.stringify({
  format: 'crossrung-export',
  version: 1,
  records: Object.fromEntries(
    [
      ['rating:code-craft', 5],
      ['rating:people-development', 1],
      ['note:hiring-team-building', 'Three interviews a week, since March.'],
      ['target', 'cto'],
    ].map(([place, value]) => [
      `crossrung:1:${place}`,
      { v: 1, value, at: '2026-02-03T10:20:30.400Z', n: 1, by: 't7', saw: [] },
    ]),
  ),
})

function readingScreen([name = '', address = '']: readonly string[]): Screen {
  return { name, whole: true, open: (page) => page.goto(address) }
}

/** With one character in the middle changed. */
function damaged(link: string): string {
  const at = Math.floor((link.indexOf('#') + link.length) / 2)
  return `${link.slice(0, at)}${link[at] === 'A' ? 'B' : 'A'}${link.slice(at + 1)}`
}
