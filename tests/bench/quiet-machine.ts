import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

const patience = 20_000

/** Waits for half a second in which the processors are three quarters idle; false when none came. */
export async function quietMachine(): Promise<boolean> {
  const began = performance.now()
  while (performance.now() - began < patience) {
    const before = processorTime()
    await sleep(500)
    const after = processorTime()
    if ((after.idle - before.idle) / (after.all - before.all) >= 0.75) return true
  }
  return false
}

/** Of all processors together, in milliseconds since the machine began. */
function processorTime(): { readonly idle: number; readonly all: number } {
  const times = cpus().map((cpu) => cpu.times)
  return {
    idle: times.reduce((sum, { idle }) => sum + idle, 0),
    all: times.reduce(
      (sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq,
      0,
    ),
  }
}
