import { useState } from 'react';
import type { Question } from '../api';
import { DialogBox } from './script-dialog';

const WORDS: Readonly<Record<string, string>> = { OK: 'ОК', CANCEL: 'Отмена', YES: 'Да', NO: 'Нет', CLOSE: 'Закрыть' };

interface QuestionDialogProps {
  readonly question: Question;
  readonly onAnswer: (button: string, text: string) => void;
}

/** `Ui.alert` and `Ui.prompt`. The cross and Escape answer CLOSE, as in Google Sheets. */
export function QuestionDialog({ question, onAnswer }: QuestionDialogProps) {
  const [text, setText] = useState('');
  const [first = 'OK'] = question.buttons;
  return (
    <DialogBox title={question.title} modal width={480} onCancel={() => onAnswer('CLOSE', text)}>
      <form
        className="question"
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer(first, text);
        }}
      >
        <p>{question.message}</p>
        {question.kind === 'prompt' && (
          <input
            aria-label={question.message}
            value={text}
            // biome-ignore lint/a11y/noAutofocus: a prompt asks for text at once
            autoFocus
            onChange={(event) => setText(event.target.value)}
          />
        )}
        <div className="question-buttons">
          {question.buttons.map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              className={index === 0 ? 'primary' : ''}
              onClick={index === 0 ? undefined : () => onAnswer(button, text)}
            >
              {WORDS[button] ?? button}
            </button>
          ))}
        </div>
      </form>
    </DialogBox>
  );
}
