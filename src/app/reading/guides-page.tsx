import { guides } from 'virtual:crossrung/guides'
import { GuideList } from '#features/guides/guide-list.tsx'
import { PlainPage } from './plain-page.tsx'

export function GuidesPage() {
  return (
    <PlainPage
      title="Guides"
      summary="Longer reads across the roles, in the order in which to read them. Each statement names its source, or says that it is our judgement."
    >
      <GuideList guides={guides} />
    </PlainPage>
  )
}
