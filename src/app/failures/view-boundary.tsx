import { Component, type ReactNode } from 'react'
import { forgetFailures } from '#ui/resource.ts'
import { reloadIsWanted, reloadMayHelp, reloadOnce } from './reload-once.ts'

type Props = {
  /** A failure ends when this changes. */
  readonly place: string
  readonly fallback: (retry: () => void) => ReactNode
  /** Told once a failure is there to stay, with what tries again. */
  readonly onFailed?: (retry: () => void) => void
  readonly children: ReactNode
}
type State = {
  readonly failed: boolean
  /** What was thrown. */
  readonly error?: unknown
  /** Nothing is said while the page reloads by itself. */
  readonly reloads: boolean
  readonly place: string
}

/** Keeps an exception within one view. A class, because React catches exceptions in nothing else. */
export class ViewBoundary extends Component<Props, State> {
  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: true, error, reloads: reloadMayHelp(error) }
  }

  static getDerivedStateFromProps({ place }: Props, state: State): State | null {
    return place === state.place ? null : { failed: false, reloads: false, place }
  }

  override state: State = { failed: false, reloads: false, place: this.props.place }

  readonly retry = () => {
    if (reloadIsWanted(this.state.error)) return location.reload()
    forgetFailures()
    return this.setState({ failed: false })
  }

  override componentDidCatch(): void {
    if (this.state.reloads) reloadOnce()
    else this.props.onFailed?.(this.retry)
  }

  override render(): ReactNode {
    const { children, fallback } = this.props
    if (this.state.reloads) return null
    return this.state.failed ? fallback(this.retry) : children
  }
}
