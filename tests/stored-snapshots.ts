import type { Page } from '@playwright/test'

/** What stands in the table of earlier answers, or undefined where there is no such database. The names are a promise. */
export async function storedSnapshots(page: Page): Promise<readonly unknown[] | undefined> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases()
    if (!known.some(({ name }) => name === 'crossrung')) return undefined
    return new Promise<unknown[]>((resolve, reject) => {
      const opening = indexedDB.open('crossrung')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const request = opening.result.transaction('snapshots').objectStore('snapshots').getAll()
        request.onsuccess = () => {
          opening.result.close()
          resolve(request.result)
        }
      }
    })
  })
}

/** Puts values into the table, or makes the database that a later version would have made. */
export async function storeSnapshots(
  page: Page,
  values: readonly unknown[],
  version = 1,
): Promise<void> {
  await page.evaluate(
    ({ values, version }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('crossrung', version)
        opening.onerror = () => reject(opening.error)
        opening.onupgradeneeded = () => {
          if (opening.result.objectStoreNames.contains('snapshots')) return
          opening.result.createObjectStore('snapshots', { autoIncrement: true })
        }
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('snapshots', 'readwrite')
          for (const value of values) transaction.objectStore('snapshots').add(value)
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    { values, version },
  )
}
