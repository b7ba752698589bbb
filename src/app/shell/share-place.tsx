import { ladder } from 'virtual:crossrung/ladder'
import { registry } from 'virtual:crossrung/registry'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { pageHead } from '#app/route/page-head.ts'
import { type AppRoute, readRoute } from '#app/route/route.ts'
import { ShareDialog } from '#features/share/link/share-dialog.tsx'
import { dayOf } from '#share/day.ts'
import { pageAddress } from '#share/share-address.ts'
import { Modal } from '#ui/modal.tsx'

/** The dialog behind "Share", with what the address says. */
export function SharePlace({ onClose }: { readonly onClose: () => void }) {
  const { pathname } = useLocation()
  const [day] = useState(() => dayOf(new Date()))
  const { kind } = readRoute(pathname)
  return (
    <Modal titleId="share-title" onClose={onClose}>
      <ShareDialog
        ladder={ladder}
        registry={registry}
        page={{
          link: pageAddress(location.href),
          title: pageHead(pathname)?.title ?? document.title,
          showsOthers: kind === 'shared',
        }}
        base={location.origin + import.meta.env.BASE_URL}
        day={day}
        firstChoice={aboutOneself.includes(kind) ? 'answers' : 'page'}
        titleId="share-title"
        onClose={onClose}
      />
    </Modal>
  )
}

/** Elsewhere nobody sends ratings by accident. */
const aboutOneself: readonly AppRoute['kind'][] = ['assess', 'assess-skill', 'questions']
