import { expect, test } from 'vitest'
import { fileOfAddress, isDepth, keptFiles } from './kept-files.ts'

const files = [
  '404.html',
  '_headers',
  'assets/cto-DDUoDILD.js',
  'assets/first-BB19HZmC.js',
  'assets/first-CvA8IEld.css',
  'icon.svg',
  'index.html',
  'roles/cto/index.html',
  'sw-off.js',
]

test('shell, script and style are kept at once, pages and depth later, and what is for hosts never', () => {
  expect(keptFiles(files, new Set(['assets/cto-DDUoDILD.js']))).toEqual({
    first: ['404.html', 'assets/first-BB19HZmC.js', 'assets/first-CvA8IEld.css', 'icon.svg', ''],
    rest: ['assets/cto-DDUoDILD.js', 'roles/cto/'],
  })
})

test('every address is that of the file it came from', () => {
  const { first, rest } = keptFiles(files, new Set())
  const kept = files.filter((file) => file !== '_headers' && file !== 'sw-off.js')
  expect([...first, ...rest].map(fileOfAddress).sort()).toEqual(kept.sort())
})

test('what one page alone shows is depth, what all may ask for is not', () => {
  for (const name of ['role/cto', 'role-page/cto', 'guide-page/the-pendulum', 'sources']) {
    expect(isDepth([`\0virtual:crossrung/${name}`]), name).toBe(true)
  }
  for (const name of ['ladder', 'skills', 'questions', 'roles', 'registry']) {
    expect(isDepth([`\0virtual:crossrung/${name}`]), name).toBe(false)
  }
})
