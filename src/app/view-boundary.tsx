import { Component, type ReactNode } from 'react'
import { forgetFailures } from '#ui/resource.ts'

type Props = {
  /** A failure ends when this changes. */
  readonly place: string
  readonly fallback: (retry: () => void) => ReactNode
  readonly children: ReactNode
}
type State = { readonly failed: boolean; readonly place: string }

/** Keeps an exception within one view. A class, because React catches exceptions in nothing else. */
export class ViewBoundary extends Component<Props, State> {
  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  static getDerivedStateFromProps({ place }: Props, state: State): State | null {
    return place === state.place ? null : { failed: false, place }
  }

  override state: State = { failed: false, place: this.props.place }

  readonly retry = () => {
    forgetFailures()
    this.setState({ failed: false })
  }

  override render(): ReactNode {
    const { children, fallback } = this.props
    return this.state.failed ? fallback(this.retry) : children
  }
}
