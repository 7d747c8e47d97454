import type { UndoActionOutput } from '../../contract/commands';
import { formWords } from '../../messages/ui-forms';
import { FailureBox } from '../controls/failure-box';
import { BusyIcon } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { useTask } from '../state/use-task';
import { useVerdictsReplaced } from './use-verdicts-replaced';

interface UndoButtonProps {
  readonly requestId: string;
  readonly onUndone: (output: UndoActionOutput) => void;
}

/** Takes an action back, while nothing was built on it. */
export function UndoButton({ requestId, onUndone }: UndoButtonProps) {
  const { call } = usePage();
  const replaceVerdicts = useVerdictsReplaced();
  const task = useTask();
  const undo = async (): Promise<void> => {
    const output = await task.runOnce(async () => {
      const result = await call('undoAction', { requestId });
      if (result.ok) replaceVerdicts(result.data);
      return result;
    });
    if (output !== undefined) onUndone(output);
  };
  return (
    <>
      <button type="button" class="button" aria-disabled={task.running} onClick={undo}>
        <BusyIcon running={task.running} name="back" />
        <span>{formWords.undo}</span>
      </button>
      <FailureBox failure={task.failure} />
    </>
  );
}
