import type { Page } from '@playwright/test'
import { expect } from './watched-page.ts'

/** What goes along with the answers only when it is ticked, as the dialog names it. */
export type Ticked = 'Notes' | 'Name' | 'I am here' | 'My target'

/** Opens the share dialog from whatever page is shown, and gives the link with answers that it makes. */
export async function linkWithAnswers(page: Page, ticked: readonly Ticked[] = []): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.getByRole('radio', { name: 'Link with my answers' }).check()
  for (const part of ticked) await dialog.getByRole('checkbox', { name: part }).check()
  const link = dialog.getByRole('textbox', { name: 'Link', exact: true })
  await expect(link).toHaveValue(/\/shared#/)
  const made = await link.inputValue()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  return made
}
