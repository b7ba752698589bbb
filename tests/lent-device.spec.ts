import { expect, test } from './lent-device.ts'

// In this order and by one worker: the second is lent what the first gives back.
test.describe.configure({ mode: 'default' })

let lentBefore: unknown

test('a test may leave its device as it likes', async ({ page, context }) => {
  lentBefore = page
  await context.grantPermissions(['clipboard-read'])
  await page.addInitScript(() => Reflect.set(window, 'left', 'by the page'))
  await context.addInitScript(() => Reflect.set(window, 'leftToo', 'by the context'))
  await page.route('**/about', (route) => route.fulfill({ body: 'Another page' }))
  page.on('dialog', (dialog) => dialog.accept('Left behind'))
  await page.goto('/')
  await page.goto('/assess')
  await page.evaluate(async () => {
    window.name = 'left'
    localStorage.setItem('left', 'here')
    sessionStorage.setItem('left', 'here')
    await new Promise((resolve) => {
      indexedDB.open('left').onsuccess = resolve
    })
  })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 500, height: 500 })
  await context.newPage()
  await context.setOffline(true)
})

test('the next one finds nothing of that on it', async ({ page, context }) => {
  expect(page).toBe(lentBefore)
  await page.goto('/about')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const dialogs: string[] = []
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message())
    await dialog.dismiss()
  })
  const found = await page.evaluate(async () => ({
    asked: prompt('Still there?'),
    scripts: [Reflect.get(window, 'left'), Reflect.get(window, 'leftToo')],
    name: window.name,
    stored: [localStorage.length, sessionStorage.getItem('left')],
    databases: await indexedDB.databases(),
    media: ['print', '(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'].filter(
      (query) => matchMedia(query).matches,
    ),
    width: innerWidth,
    history: history.length,
    clipboard: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName }))
      .state,
  }))
  expect(found).toEqual({
    asked: null,
    scripts: [undefined, undefined],
    name: '',
    stored: [0, null],
    databases: [],
    media: [],
    width: 1440,
    history: 2,
    clipboard: 'prompt',
  })
  expect(dialogs).toEqual(['Still there?'])
  expect(context.pages()).toEqual([page])
})
