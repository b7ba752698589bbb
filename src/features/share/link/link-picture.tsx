import { Suspense, useState } from 'react'
import { resource } from '#ui/resource.ts'

const picture = resource(() => import('./qr-picture.tsx'))

/** The link as a QR picture, made when it is first wanted. */
export function LinkPicture({ link }: { readonly link: string }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className="w-fit text-[0.875rem]">As a QR picture</summary>
      <div className="mt-2">
        {isOpen && (
          <Suspense fallback={<p className="text-[0.875rem] text-quiet">Drawing…</p>}>
            <Picture link={link} />
          </Suspense>
        )}
      </div>
    </details>
  )
}

function Picture({ link }: { readonly link: string }) {
  const { QrPicture } = picture.read()
  return <QrPicture link={link} />
}
