import { Component, type ComponentChild, type FunctionComponent } from 'preact';

/** Draws a component again only when one of its properties is another value; lists of hundreds need it. */
export function memo<P extends object>(Drawn: FunctionComponent<P>): new (props: P) => Component<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const now: Readonly<P> = this.props;
      return (Object.keys(next) as (keyof P)[]).some((name) => !Object.is(next[name], now[name]));
    }
    override render(): ComponentChild {
      return <Drawn {...this.props} />;
    }
  };
}
