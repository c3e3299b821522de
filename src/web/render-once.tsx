// A component that renders again only when one of its properties is another value.
import { Component, type ComponentType, type FunctionComponent } from 'preact'

export function renderOnce<Props extends object>(View: FunctionComponent<Props>): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const before = new Map<string, unknown>(Object.entries(this.props))
      return Object.entries(next).some(([key, value]) => !Object.is(before.get(key), value))
    }

    override render(props: Props) {
      return <View {...props} />
    }
  }
}
