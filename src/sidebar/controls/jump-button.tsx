import type { ShowRowInput } from '../../contract/show-row';
import { ui } from '../../messages/ui-words';
import { isLeaderPage } from '../server/page-link';
import { usePage } from '../state/page-context';
import { useTask } from '../state/use-task';
import { BusyIcon } from './waiting';

interface JumpButtonProps {
  readonly target: ShowRowInput;
  readonly label: string;
  /** Heard instead of the label when that alone says too little. */
  readonly description?: string;
  readonly look?: keyof typeof LOOKS;
}

const LOOKS = { button: 'button', link: 'link-button', icon: 'icon-button' } as const;

/** Selects a row or cell in the workbook beside the page; on the page for leaders, which has none, it is words only. */
export function JumpButton(props: JumpButtonProps) {
  if (!isLeaderPage()) return <WorkingJumpButton {...props} />;
  return props.look === 'link' ? <span>{props.label}</span> : null;
}

function WorkingJumpButton({ target, label, description, look = 'button' }: JumpButtonProps) {
  const { call, announce } = usePage();
  const task = useTask();
  const jump = async (): Promise<void> => {
    const shown = await task.runOnce(() => call('showRow', target));
    if (shown !== undefined) announce(ui.toRowDone(shown.sheet, shown.range));
  };
  return (
    <>
      <button
        type="button"
        class={LOOKS[look]}
        title={look === 'icon' ? label : undefined}
        aria-label={description}
        aria-busy={task.running}
        onClick={jump}
      >
        <BusyIcon running={task.running} name="jump" />
        {look !== 'icon' && <span>{label}</span>}
      </button>
      {task.failure !== null && (
        <span class="inline-error" role="alert">
          {task.failure.title}. {task.failure.message}
        </span>
      )}
    </>
  );
}
