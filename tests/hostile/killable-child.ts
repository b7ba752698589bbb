import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'vite'

/** A bound on hanging, in milliseconds, far beyond what any input takes on a busy machine; not a measure of speed. */
export const longest = 60_000

export type KillableChild<Asked, Answer> = {
  /** One at a time. One that hangs is killed, and the next question goes to a new one. */
  readonly ask: (asked: Asked) => Promise<Answer | 'hung' | 'died'>
  readonly end: () => void
}

/** A process of a script of the tests, bundled with what it imports, that answers messages. */
export async function killableChild<Asked extends object, Answer>(
  script: string,
): Promise<KillableChild<Asked, Answer>> {
  const root = join(import.meta.dirname, '../..')
  const cache = join(root, 'node_modules/.cache/crossrung')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'hostile-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: script, outDir: folder, copyPublicDir: false },
  })
  const built = join(folder, basename(script).replace(/\.ts$/, '.js'))
  let child = start(built)

  async function ask(asked: Asked): Promise<Answer | 'hung' | 'died'> {
    const answer = await answerOf<Answer>(child, asked)
    if (answer === 'hung' || answer === 'died') child = start(built)
    return answer
  }

  function end(): void {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  }

  return { ask, end }
}

function start(script: string): ChildProcess {
  return fork(script, { serialization: 'advanced' })
}

function answerOf<Answer>(child: ChildProcess, asked: object): Promise<Answer | 'hung' | 'died'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      resolve('hung')
    }, longest)
    const settle = (answer: Answer | 'died') => {
      clearTimeout(timer)
      child.removeAllListeners()
      resolve(answer)
    }
    child.once('message', (message) => settle(message as Answer))
    child.once('exit', () => settle('died'))
    child.send(asked)
  })
}
