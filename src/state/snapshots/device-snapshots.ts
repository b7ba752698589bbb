import type { RowChange, Rows, SnapshotPort } from './snapshot-port.ts'

/** The part of `window` that snapshots need. It may be absent, and any use of it may throw, or never be answered. */
export type SnapshotHost = { readonly indexedDB: IDBFactory }

/** Changing these, or `tablesVersion`, needs an upgrade for what released versions have made. */
const databaseName = 'crossrung'
const tableName = 'snapshots'
const tablesVersion = 1

/** The browser's database for this site. `patience`: how long it is waited for, in milliseconds. */
export function deviceSnapshots(host: SnapshotHost, patience = 3_000): SnapshotPort {
  return {
    read: () => inTable(host, patience, 'readonly', rowsOf),
    change: (decide) =>
      inTable(host, patience, 'readwrite', (table, then) =>
        rowsOf(table, (found) => {
          try {
            apply(table, decide(found))
            rowsOf(table, then)
          } catch {
            table.transaction.abort()
          }
        }),
      ),
  }
}

/** Takes the database away with all that is in it. False where it may still be there. */
export function eraseSnapshots(host: SnapshotHost, patience = 3_000): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patience)
    const end = (erased: boolean) => {
      clearTimeout(timer)
      resolve(erased)
    }
    try {
      const request = host.indexedDB.deleteDatabase(databaseName)
      request.onsuccess = () => end(true)
      request.onerror = () => end(false)
    } catch {
      // Where there is no database to be had, nothing was stored in one.
      end(true)
    }
  })
}

type Table = IDBObjectStore

/** Opens, acts and closes, so that no tab stands in the way of a later version, or of erasing. */
function inTable(
  host: SnapshotHost,
  patience: number,
  mode: 'readonly' | 'readwrite',
  act: (table: Table, then: (rows: Rows) => void) => void,
): Promise<Rows | undefined> {
  return new Promise((resolve) => {
    let database: IDBDatabase | undefined
    let transaction: IDBTransaction | undefined
    let ended = false

    function end(rows?: Rows): void {
      ended = true
      clearTimeout(timer)
      database?.close()
      resolve(rows)
    }

    /** What comes too late is taken back: it was said that nothing was changed. */
    function giveUp(): void {
      try {
        transaction?.abort()
      } catch {
        // It had come to its end.
      }
      end()
    }

    const timer = setTimeout(giveUp, patience)

    function onOpen(opened: IDBDatabase): void {
      database = opened
      if (ended) {
        opened.close()
        return
      }
      let rows: Rows | undefined
      transaction = opened.transaction(tableName, mode)
      transaction.oncomplete = () => end(rows)
      transaction.onabort = () => end()
      act(transaction.objectStore(tableName), (found) => {
        rows = found
      })
    }

    try {
      const request = host.indexedDB.open(databaseName, tablesVersion)
      request.onupgradeneeded = () => {
        request.result.createObjectStore(tableName, { autoIncrement: true })
      }
      // A later version's database is refused here, as is everything in some private windows.
      request.onerror = () => end()
      request.onsuccess = () => {
        try {
          onOpen(request.result)
        } catch {
          giveUp()
        }
      }
    } catch {
      end()
    }
  })
}

function rowsOf(table: Table, then: (rows: Rows) => void): void {
  const keys = table.getAllKeys()
  const values = table.getAll()
  // Requests are answered in the order in which they were made.
  values.onsuccess = () => {
    then(keys.result.map((key, at) => ({ key, value: values.result[at] })))
  }
}

function apply(table: Table, { add = [], putBack = [], remove = [] }: RowChange): void {
  for (const value of add) table.add(value)
  for (const { key, value } of putBack) table.put(value, key)
  for (const key of remove) table.delete(key)
}
