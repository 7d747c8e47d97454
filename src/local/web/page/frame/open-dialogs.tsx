import type { Office } from '../use-office';
import { QuestionDialog } from './question-dialog';
import { ScriptDialog } from './script-dialog';

interface OpenDialogsProps {
  readonly office: Pick<Office, 'frames' | 'questions'>;
  readonly onFocusEditor: () => void;
}

/** The dialog of the script and its oldest question, when there are any. */
export function OpenDialogs({ office: { frames, questions }, onFocusEditor }: OpenDialogsProps) {
  const { dialog, closeDialog } = frames;
  const [question] = questions.questions;
  return (
    <>
      {dialog !== undefined && (
        <ScriptDialog key={dialog.id} dialog={dialog} onClose={closeDialog} onFocusEditor={onFocusEditor} />
      )}
      {question !== undefined && <QuestionDialog key={question.id} question={question} onAnswer={questions.answer} />}
    </>
  );
}
