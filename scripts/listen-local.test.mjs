// @vitest-environment node
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { freePort, listenLocal } from './listen-local.mjs'

test('a port is taken when anything on this machine listens on it', async () => {
  const port = await occupied('127.0.0.1')
  await expect(listenLocal(() => {}, port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

test('an address that this machine does not have is done without', async () => {
  const { port, close } = await listenLocal(() => {}, 0, ['127.0.0.1', '192.0.2.1'])
  onTestFinished(close)
  expect(port).toBeGreaterThan(0)
})

test('a free port can be listened on', async () => {
  const port = await freePort()
  const server = await listenLocal(() => {}, port)
  onTestFinished(server.close)
  expect(server.port).toBe(port)
})

async function occupied(host) {
  const server = createServer()
  onTestFinished(() => void server.close())
  await new Promise((resolve) => {
    server.listen({ port: 0, host }, resolve)
  })
  return server.address().port
}
