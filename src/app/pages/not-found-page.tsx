import { registry } from 'virtual:crossrung/registry'
import { Link, Navigate } from 'react-router'
import { entries, entryAddress } from '#app/route/entries.ts'
import { exploreAddress, sharedAddress } from '#domain/address.ts'
import { nearest } from '#domain/search/nearest.ts'
import { readPastedLink } from '#share/read-pasted-link.ts'

/** `path`: the address that leads nowhere; unknown while prerendered. `hash`: with its "#". */
export function NotFoundPage({
  path,
  hash = '',
}: {
  readonly path: string | undefined
  readonly hash?: string
}) {
  // Some mail filters write "%23" for "#", and what was shared has become a part of the path.
  const shared = path === undefined ? undefined : readPastedLink(path + hash, registry)
  if (shared?.ok === true) return <Navigate to={`${sharedAddress}#${shared.text}`} replace />
  return <NothingHere path={path} />
}

function NothingHere({ path }: { readonly path: string | undefined }) {
  const near = path === undefined ? [] : nearest(path, meant(path), 3)
  return (
    <div className="mx-auto w-full max-w-160 px-5 py-16">
      <h1 tabIndex={-1} className="text-title">
        There is no page at this address
      </h1>
      <p role="alert" className="mt-3 text-quiet">
        The address may be mistyped, or cut short on its way to you. Your own answers are untouched.
      </p>
      <p className="mt-6">
        <Link to={exploreAddress} className="text-accent underline">
          Go to the map
        </Link>
      </p>
      {near.length > 0 && (
        <>
          <h2 className="mt-8 text-lg">Did you mean</h2>
          <ul className="mt-2 grid gap-1">
            {near.map((entry) => (
              <li key={entryAddress(entry)}>
                <Link to={entryAddress(entry)} className="text-accent underline">
                  {entry.title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** Each role begins several moves, which would crowd out other names where none was asked for. */
function meant(path: string): typeof entries {
  return path.startsWith('/moves/') ? entries : entries.filter(({ kind }) => kind !== 'move')
}
