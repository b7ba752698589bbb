import { resource } from '#ui/resource.ts'

export type DialogName = 'find' | 'share'

const findPlace = resource(() => import('./find-place.tsx'))
const sharePlace = resource(() => import('./share-place.tsx'))

/** The dialogs that the shell opens; each loads when it is first wanted. */
export function ShellDialog({
  dialog,
  onClose,
}: {
  readonly dialog: DialogName
  readonly onClose: () => void
}) {
  switch (dialog) {
    case 'find':
      return <Find onClose={onClose} />
    case 'share':
      return <Share onClose={onClose} />
  }
}

function Find(props: { readonly onClose: () => void }) {
  const { FindPlace } = findPlace.read()
  return <FindPlace {...props} />
}

function Share(props: { readonly onClose: () => void }) {
  const { SharePlace } = sharePlace.read()
  return <SharePlace {...props} />
}
