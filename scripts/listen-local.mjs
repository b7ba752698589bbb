import { createServer } from 'node:http'

/**
 * Listens on both loopback addresses: "localhost" is one or the other, and a port is free only when both are.
 * @param {import('node:http').RequestListener} listener
 * @param {number} port 0 takes any free one
 * @param {readonly string[]} hosts
 * @returns {Promise<{ port: number, close: () => Promise<void> }>} rejects with code EADDRINUSE when the port is taken
 */
export async function listenLocal(listener, port, hosts = ['127.0.0.1', '::1']) {
  const servers = []
  try {
    for (const host of hosts) {
      const server = await listen(listener, portOf(servers[0]) ?? port, host)
      if (server !== undefined) servers.push(server)
    }
  } catch (error) {
    await closeAll(servers)
    // The second address may not have free what the first had.
    if (port === 0 && servers.length > 0) return listenLocal(listener, port, hosts)
    throw error
  }
  if (servers.length === 0) throw new Error(`No address to listen on: ${hosts.join(', ')}`)
  return { port: portOf(servers[0]), close: () => closeAll(servers) }
}

/** A port that nothing on this machine listens on. */
export async function freePort() {
  const { port, close } = await listenLocal(() => {}, 0)
  await close()
  return port
}

/** A server, or nothing on a machine that has no such address (one without IPv6, say). */
function listen(listener, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer(listener)
    server.once('error', (error) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(undefined)
      else reject(error)
    })
    server.listen({ port, host }, () => resolve(server))
  })
}

async function closeAll(servers) {
  await Promise.all(servers.map(close))
}

function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve(undefined))
    server.closeAllConnections()
  })
}

function portOf(server) {
  return server?.address().port
}
