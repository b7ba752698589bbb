import { spawn } from 'node:child_process'

/** How long a stopped command may take to clean up, in milliseconds. */
const graceTime = 5000

const running = new Set()
let stopping = false

/**
 * Runs a command with its output shown, and gives its exit code; one that cannot be started gives 127, one out of time 124.
 * @param {{ file: string, args: readonly string[], shell?: boolean }} command
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options] timeout in milliseconds
 * @returns {Promise<number>}
 */
export function runCommand({ file, args, shell = false }, { cwd, env, timeout } = {}) {
  const child = spawn(file, args, {
    cwd,
    env,
    shell,
    stdio: ['ignore', 'inherit', 'inherit'],
    // A group of its own, so that it can be ended with everything it started.
    detached: process.platform !== 'win32',
  })
  const run = { child, ended: ending(child), timedOut: false }
  running.add(run)
  const timer = timeout === undefined ? undefined : setTimeout(() => void expire(run), timeout)
  return run.ended.then((code) => {
    clearTimeout(timer)
    running.delete(run)
    // Whoever waits for a command that we stop ourselves has nothing left to do.
    if (stopping) return new Promise(() => {})
    return run.timedOut ? 124 : code
  })
}

/** Ends every command that is still running, with all that it started. */
export async function stopCommands() {
  stopping = true
  await Promise.all([...running].map(stop))
}

/**
 * Calls `stop` once: on the first Ctrl+C or SIGTERM, when the terminal closes, or when the npm that started us ends.
 * @param {(signal: NodeJS.Signals) => Promise<void>} stop
 */
export function onStopSignal(stop) {
  let called = false
  const listener = (signal) => {
    if (called) return
    called = true
    void stop(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, listener)
  if (process.env.npm_lifecycle_event !== undefined) watchParent(() => listener('SIGTERM'))
}

/** npm hands a SIGTERM to the shell between us, which dies of it and tells nobody. */
function watchParent(onEnd) {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    onEnd()
  }, 250)
  timer.unref()
}

function ending(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message)
      resolve(127)
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

async function expire(run) {
  run.timedOut = true
  await stop(run)
}

async function stop({ child, ended }) {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' })
    await ended
    return
  }
  // SIGINT, since that is what test runners clean up on.
  killGroup(child.pid, 'SIGINT')
  const timer = setTimeout(() => killGroup(child.pid, 'SIGKILL'), graceTime)
  await ended
  clearTimeout(timer)
  killGroup(child.pid, 'SIGKILL')
}

function killGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch {
    // Nobody of that group is left.
  }
}
