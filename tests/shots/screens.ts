import { expect, type Page } from '@playwright/test'
import type { Progress } from './answers.ts'

export type Screen = {
  readonly name: string
  /** Whether the picture goes on below the window. */
  readonly whole?: true
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
  { name: 'not-found', whole: true, open: (page) => page.goto('/roles/staf-enginer') },
]

function readingScreen([name = '', address = '']: readonly string[]): Screen {
  return { name, whole: true, open: (page) => page.goto(address) }
}

/** With one character in the middle changed. */
function damaged(link: string): string {
  const at = Math.floor((link.indexOf('#') + link.length) / 2)
  return `${link.slice(0, at)}${link[at] === 'A' ? 'B' : 'A'}${link.slice(at + 1)}`
}
