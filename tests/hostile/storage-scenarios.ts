/** Where a scenario of the corpus is tried, by the words of a test's title. */
type Held = { readonly file: string; readonly title: string }

const tabs = 'src/state/several-tabs.test.ts'
const store = 'src/state/create-assessment-store.test.ts'
const migration = 'src/state/stored/migrate-stored.test.ts'
const storage = 'tests/storage.spec.ts'
const hostile = 'tests/hostile-storage.spec.ts'
const share = 'tests/share.spec.ts'
const offline = 'tests/offline.spec.ts'
const updates = 'tests/updates.spec.ts'
const reload = 'src/app/failures/reload-once.test.ts'

export const scenarios: ReadonlyMap<string, Held> = new Map<string, Held>([
  ['back-trap', { file: hostile, title: 'Back leads out again' }],
  ['background-tab-wakes', { file: store, title: 'a tab that slept writes over nothing' }],
  ['bfcache-restore', { file: store, title: 'comes back from the browser’s cache' }],
  ['cleared-while-open', { file: hostile, title: 'storage that is cleared in another tab' }],
  ['crash-mid-write', { file: store, title: 'under a key of its own' }],
  [
    'evicted-7-days',
    { file: hostile, title: 'the page asks, and a file or a link brings them back' },
  ],
  ['framed', { file: hostile, title: 'a page that frames this one' }],
  ['getitem-throws-later', { file: hostile, title: 'that begins to throw later' }],
  ['half-migration', { file: migration, title: 'closed halfway through loses nothing' }],
  ['hashchange-in-place', { file: hostile, title: 'a second link in the same tab' }],
  ['history-flood', { file: hostile, title: 'two hundred answers' }],
  ['migration-throws', { file: migration, title: 'a migration that throws costs its record only' }],
  ['msg-broadcast-garbage', { file: hostile, title: 'messages from anywhere' }],
  ['msg-postmessage-foreign', { file: hostile, title: 'messages from anywhere' }],
  ['msg-storage-event-garbage', { file: 'tests/hostile/storage.test.ts', title: "'while-open'" }],
  ['offline-all-features', { file: offline, title: 'links all work without a connection' }],
  ['offline-first-visit', { file: offline, title: 'is not there before the first visit' }],
  ['old-bundle-tab', { file: store, title: 'once a newer version has stored answers' }],
  ['open-broken-link-over-work', { file: share, title: 'and leaves one’s own untouched' }],
  ['open-link-over-work', { file: share, title: 'writes nothing there' }],
  ['open-same-link-twice', { file: hostile, title: 'a link that is opened twice' }],
  ['print-and-reload', { file: hostile, title: 'printing and reloading' }],
  ['private-mode', { file: storage, title: 'all works in memory' }],
  ['quota-on-write', { file: hostile, title: 'is full at the second write' }],
  ['quota-on-write-firefox', { file: hostile, title: 'is full at the second write' }],
  ['quota-on-write-webkit-legacy', { file: hostile, title: 'is full at the second write' }],
  ['readback-mismatch', { file: hostile, title: 'that drops what it is given' }],
  ['rollback-deploy', { file: storage, title: 'a later version’s answers stay as they are' }],
  ['storage-access-throws', { file: storage, title: 'all works in memory' }],
  ['storage-undefined', { file: hostile, title: 'that is not there at all' }],
  ['sw-chunk-error-wordings', { file: reload, title: 'whatever the browser says' }],
  ['sw-stale-shell', { file: updates, title: 'reloads once where the site has no other' }],
  ['sw-update-mid-edit', { file: updates, title: 'a new version waits until it is asked for' }],
  ['two-tabs-edit-different', { file: storage, title: 'and both keep what they say' }],
  ['two-tabs-edit-same', { file: tabs, title: 'the other can be brought back' }],
  ['unload-flush', { file: hostile, title: 'closing at once after an answer' }],
  ['window-name-opener', { file: hostile, title: 'a page that opened this one' }],
])
