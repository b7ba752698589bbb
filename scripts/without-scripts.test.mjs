// @vitest-environment node
import { expect, test } from 'vitest'
import { withoutScripts } from './without-scripts.mjs'

test('scripts and what is fetched for them go, everything else stays', () => {
  const rest = '<link rel="stylesheet" crossorigin href="/a.css"><p>Map</p>'
  const scripts = [
    '<script src="/first-paint.js"></script>',
    '<script type="module" crossorigin src="/entry.js"></script>',
    '<link rel="modulepreload" crossorigin href="/part.js" />',
    '<link crossorigin rel="modulepreload" href="/other.js">',
    '<script>\nrun()\n</script>',
  ]
  expect(withoutScripts(`${scripts.join('\n')}${rest}`).trim()).toBe(rest)
})
