import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CardAction } from '../../contract/group-card';
import { groupWords } from '../../messages/ui-group';
import { Icon } from '../controls/icon';
import { usePage } from '../state/page-context';

interface CardActionsProps {
  /** `null`: forms of the register as a whole. */
  readonly groupId: string | null;
  readonly actions: readonly CardAction[];
  /** What they are about, for those who hear a button alone. */
  readonly about: string;
  /** How many stand in sight; the others wait under «Ещё». */
  readonly shown: number;
  /** The first of them is the one thing to do here. */
  readonly isFirstPrimary?: boolean;
  /** Stands before the buttons, on their line. */
  readonly children?: ComponentChildren;
}

/** Buttons of the forms that may be opened here, the most wanted first. */
export function CardActions({ groupId, actions, about, shown, isFirstPrimary = false, children }: CardActionsProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (actions.length === 0 && (children === undefined || children === false)) return null;
  const button = (action: CardAction) => (
    <ActionButton
      key={`${action.command} ${action.rowId}`}
      groupId={groupId}
      action={action}
      about={about}
      isPrimary={isFirstPrimary && action === actions[0]}
    />
  );
  const rest = actions.slice(shown);
  return (
    <div class="card-actions">
      {children}
      {actions.slice(0, shown).map(button)}
      {rest.length > 0 && (
        <>
          <button
            type="button"
            class="link-button"
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={groupWords.moreOf(about)}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="more" size={18} />
            <span>{groupWords.more}</span>
          </button>
          <div id={id} class="card-more" hidden={!isOpen}>
            {isOpen && rest.map(button)}
          </div>
        </>
      )}
    </div>
  );
}

interface ActionButtonProps {
  readonly groupId: string | null;
  readonly action: CardAction;
  readonly about: string;
  readonly isPrimary: boolean;
}

function ActionButton({ groupId, action, about, isPrimary }: ActionButtonProps) {
  const { open } = usePage();
  const { command, rowId, label } = action;
  return (
    <button
      type="button"
      class={isPrimary ? 'button button-primary' : 'button'}
      aria-label={`${label}: ${about}`}
      onClick={() => open({ name: 'form', command, groupId, rowId })}
    >
      {label}
    </button>
  );
}
