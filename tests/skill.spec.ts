import { expect, test } from './lent-device.ts'
import { vaultRole, vaultRoles, vaultSkill, vaultSkills } from './vault-facts.ts'

const places = [
  { name: 'Career map', query: 'view=map', width: 1440 },
  { name: 'Career list', query: 'view=list', width: 1440 },
  { name: 'Career map', query: 'view=map', width: 360 },
  { name: 'Career list', query: '', width: 360 },
]

test('a panel leads from each skill to who needs it', async ({ page }) => {
  await page.goto('/roles/director')
  const panel = page.getByRole('complementary', { name: 'Director' })
  await expect(panel.getByRole('link', { name: /^Who needs this\?/ })).toHaveCount(
    vaultSkills.length,
  )
  await panel.getByRole('link', { name: 'Who needs this? Code craft on the map' }).click()
  await expect(page).toHaveURL(/\/\?skill=code-craft$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who needs Code craft?')
  await expect(page).toHaveTitle('Who needs Code craft? · Crossrung')
  await page.getByRole('link', { name: 'Show all again' }).click()
  await expect(page).toHaveURL(/\/$/)
  await expect(page).toHaveTitle('Crossrung: career ladders in software engineering')
  await expect(page.getByText('Not asked')).toHaveCount(0)
})

for (const { name, query, width } of places) {
  test(`in the ${name}, ${width} px wide, every role says the level that it asks`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const skill of ['code-craft', 'performance-accountability', 'presenting-executive']) {
      await page.goto(`/?skill=${skill}&${query}`)
      const place = page.getByRole('region', { name })
      await expect(page.locator('svg a[data-role]:visible')).toHaveCount(0)
      await expect(place.getByRole('link', { name: /asks level|not asked/ })).toHaveCount(9)
      const told = await place.ariaSnapshot()
      for (const { id, title, asks } of vaultRoles) {
        const level = asks.get(skill)
        const asked = level === undefined ? 'not asked' : `asks level ${level} of 5`
        expect(told).toMatch(new RegExp(`link "${title}, [^"]*, ${asked}"`))
        const role = page.locator(`[data-role="${id}"]`)
        const station =
          name === 'Career map'
            ? place.locator(role)
            : place.getByRole('listitem').filter({ has: role })
        const said =
          level === undefined ? /^Not asked$/ : new RegExp(`^(Asks level|Level) ${level}`)
        await expect(station.getByText(said)).toBeVisible()
      }
    }
  })
}

test('the roles that ask the most are lit, and those that do not ask it are dimmed', async ({
  page,
}) => {
  await page.goto('/?skill=code-craft')
  await expect(page.locator('svg a[data-role]')).toHaveCount(0)
  const most = Math.max(...vaultRoles.map(({ asks }) => asks.get('code-craft') ?? 0))
  const colours = new Map<string, Set<string>>()
  for (const { id, title } of vaultRoles) {
    const level = vaultRole(id).asks.get('code-craft')
    const emphasis = level === undefined ? 'dim' : level === most ? 'lit' : 'plain'
    const colour = await page
      .locator(`.react-flow [data-role="${id}"]`)
      .getByText(title.split(' ')[0] ?? title)
      .first()
      .evaluate((text) => getComputedStyle(text).fill)
    colours.set(emphasis, new Set([...(colours.get(emphasis) ?? []), colour]))
  }
  const [lit = [], plain = [], dim = []] = ['lit', 'plain', 'dim'].map((one) => [
    ...(colours.get(one) ?? []),
  ])
  expect([lit.length, plain.length, dim.length]).toEqual([1, 1, 1])
  expect(new Set([...lit, ...plain, ...dim]).size).toBe(3)
})

test('the level that is asked stands in the panel in figures and in words', async ({ page }) => {
  for (const id of ['director', 'senior-developer']) {
    await page.goto(`/roles/${id}`)
    const rows = page
      .getByRole('complementary', { name: vaultRole(id).title })
      .getByRole('listitem')
      .filter({ hasText: 'Who needs this?' })
    await expect(rows).toHaveCount(vaultSkills.length)
    const texts = await rows.allTextContents()
    for (const { id: skill, title, levels } of vaultSkills) {
      const row = texts.find((text) => text.startsWith(title))
      const level = vaultRole(id).asks.get(skill)
      const words = levels[(level ?? 0) - 1]
      expect(row).toContain(
        level === undefined ? 'Not asked' : `Level ${level} of 5: ${words?.title}`,
      )
      for (const behaviour of words?.behaviours ?? []) expect(row).toContain(behaviour)
    }
  }
})

test('an unknown skill is named, with what to do, and the map shows all', async ({ page }) => {
  await page.goto('/?skill=juggling')
  await expect(page.getByRole('alert')).toContainText('There is no skill “juggling”')
  await expect(page.getByRole('alert')).toContainText('Choose one')
  const map = page.getByRole('region', { name: 'Career map' })
  await expect(map.getByRole('link', { name: /rung \d of \d$/ })).toHaveCount(9)
})

test('the skill stays shown while one opens a role and goes Back', async ({ page }) => {
  await page.goto(`/?skill=${vaultSkill('code-craft').id}`)
  const map = page.getByRole('region', { name: 'Career map' })
  await map.getByRole('link', { name: /^Director,/ }).click()
  await expect(page.getByRole('complementary', { name: 'Director' })).toBeVisible()
  await page.goBack()
  await expect(
    map.getByRole('link', { name: 'Director, Management, rung 3 of 5, not asked' }),
  ).toHaveCount(1)
})
