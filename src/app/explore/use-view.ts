import { useEffect } from 'react'
import { useSearchParams } from 'react-router'

/**
 * `?view=map` or `?view=list` chooses what is shown, and the choice holds while one walks from role to role.
 * Until then the width decides, in the style sheet. The script before the first paint reads the address too.
 */
export function useView(): void {
  const [params] = useSearchParams()
  const view = params.get('view')
  useEffect(() => {
    if (view === 'map' || view === 'list') document.documentElement.dataset['view'] = view
  }, [view])
}
