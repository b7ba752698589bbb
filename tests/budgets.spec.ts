import {
  brotliSize,
  builtPages,
  builtScripts,
  builtText,
  importsOf,
  scriptsOf,
} from './site-files.ts'
import { expect, test } from './watched-page.ts'

const kB = 1000

test('the map answers a click after at most 95 kB of script', () => {
  const scripts = scriptsOf(builtText('index.html'))
  const bytes = scripts.map(brotliSize).reduce((sum, size) => sum + size, 0)
  expect(scripts.length).toBeGreaterThan(1)
  expect(bytes).toBeLessThanOrEqual(95 * kB)
})

test('a first visit to the map loads at most 165 kB', async ({ page }) => {
  const paths = new Set<string>()
  page.on('response', (response) => paths.add(new URL(response.url()).pathname))
  await page.goto('/')
  await page.locator('.react-flow__node').first().waitFor()
  await page.waitForLoadState('networkidle')
  const files = [...paths].map((path) => (path === '/' ? 'index.html' : path))
  expect(files.some((file) => file.includes('flow-map'))).toBe(true)
  expect(files.map(brotliSize).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(165 * kB)
})

test('no page names more than ten scripts', () => {
  for (const path of builtPages()) {
    expect(scriptsOf(builtText(path)).length, path).toBeLessThanOrEqual(10)
  }
})

test('no script waits for one that waits for it', () => {
  const scripts = builtScripts()
  const names = scripts.map((script) => script.replace(/^assets\/(.*)-.{8}\.js$/, '$1'))
  const groups = ['first', 'reading', 'links', 'find', 'answers', 'common']
  expect(names).toEqual(expect.arrayContaining(groups))
  expect(scripts.flatMap(importsOf).length).toBeGreaterThan(20)
  for (const script of scripts) {
    const needed = new Set(importsOf(script))
    for (const next of needed) for (const imported of importsOf(next)) needed.add(imported)
    expect([...needed], script).not.toContain(script)
  }
})

test('no built page holds an inline script or a style attribute', () => {
  const pages = builtPages()
  expect(pages.length).toBeGreaterThan(30)
  for (const path of pages) {
    const html = builtText(path)
    expect(html, path).not.toMatch(/<script(?![^>]*\ssrc=)/)
    expect(html, path).not.toMatch(/\sstyle=/)
    expect(html, path).not.toMatch(/\son[a-z]+=/)
  }
})
