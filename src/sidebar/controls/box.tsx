import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface BoxProps {
  readonly kind: 'info' | 'warning' | 'success';
  readonly children: ComponentChildren;
}

const SIGNS: Readonly<Record<BoxProps['kind'], IconName>> = { info: 'info', warning: 'atRisk', success: 'met' };

/** A coloured place for something that the person should know here. */
export function Box({ kind, children }: BoxProps) {
  return (
    <div class={`box box-${kind}`}>
      <Icon name={SIGNS[kind]} size={18} />
      <div class="box-text">{children}</div>
    </div>
  );
}
