/** How long nothing has to be loaded, in milliseconds. */
const calm = 2000

/** Runs something once the page has loaded nothing for a while. Gives what calls it off. */
export function whenQuiet(act: () => void): () => void {
  const observer = new PerformanceObserver(wait)
  let timer: ReturnType<typeof setTimeout> | undefined
  function wait() {
    clearTimeout(timer)
    timer = setTimeout(start, calm)
  }
  function start() {
    if (document.readyState !== 'complete') return wait()
    observer.disconnect()
    act()
  }
  observer.observe({ type: 'resource' })
  wait()
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}
