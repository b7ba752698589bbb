import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { sharedAddress } from '#domain/address.ts'

/** A row of answers that this device stores: what they are called opens them; beside it, what can be done with them. */
export function StoredRow({
  text,
  from,
  called,
  below,
  children,
}: {
  /** As a link has them after its fragment sign. */
  readonly text: string
  /** Tells the page that opens them which these are. */
  readonly from: { readonly earlier: string } | { readonly kept: string }
  readonly called: ReactNode
  readonly below: ReactNode
  readonly children: ReactNode
}) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-line py-3 first:border-t-0">
      <div className="min-w-0 grow basis-72">
        <Link
          to={`${sharedAddress}#${text}`}
          state={from}
          className="font-semibold [overflow-wrap:anywhere] hover:underline"
        >
          {called}
        </Link>
        <p className="text-[0.875rem] text-quiet">{below}</p>
      </div>
      <div className="-mx-2 flex flex-wrap">{children}</div>
    </li>
  )
}
