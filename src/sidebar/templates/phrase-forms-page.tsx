import { useCallback, useState } from 'preact/hooks';
import type { PhraseForms, ShowPhraseFormsOutput } from '../../contract/word-forms';
import { wordFormsWords as words } from '../../messages/ui-templates';
import { Box } from '../controls/box';
import { FailureBox } from '../controls/failure-box';
import { TextField } from '../controls/field';
import { ScreenHeader } from '../controls/screen-header';
import { BusyIcon, Skeleton } from '../controls/waiting';
import { newId } from '../meeting/new-id';
import { usePage } from '../state/page-context';
import { useLoad } from '../state/use-load';
import { useTask } from '../state/use-task';

const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/** Without any form the phrase is left to the rules of the program again. */
const NO_FORMS: PhraseForms = { genitive: '', dative: '', accusative: '', instrumental: '', prepositional: '' };

/** The cases of a position, an organisation, a group or a body, checked once. */
export function PhraseFormsPage({ phrase }: { readonly phrase: string }) {
  const { call, back } = usePage();
  const ask = useCallback(() => call('showPhraseForms', { phrase }), [call, phrase]);
  const { data, running, failure, load } = useLoad<ShowPhraseFormsOutput>(ask);
  return (
    <main aria-busy={running}>
      <ScreenHeader title={words.title} onBack={back}>
        <p class="faint">{phrase}</p>
      </ScreenHeader>
      <FailureBox failure={failure} onRetry={load} />
      {data === null && running && <Skeleton rows={5} />}
      {data !== null && <FormsForm phrase={phrase} proposed={data.forms} isConfirmed={data.isConfirmed} />}
    </main>
  );
}

interface FormsFormProps {
  readonly phrase: string;
  readonly proposed: PhraseForms;
  readonly isConfirmed: boolean;
}

function FormsForm({ phrase, proposed, isConfirmed }: FormsFormProps) {
  const { call, announce } = usePage();
  const [forms, setForms] = useState(proposed);
  const [requestId] = useState(newId);
  const [withdrawalId] = useState(newId);
  const [said, say] = useState('');
  const task = useTask();
  const isWrong = (form: string): boolean => /[;:]/.test(form);
  const hasWrong = CASES.some((name) => isWrong(forms[name]));
  const send = async (confirmed: PhraseForms, request: string): Promise<void> => {
    const answer = await task.runOnce(() => call('confirmPhrase', { phrase, forms: confirmed, requestId: request }));
    if (answer === undefined) return;
    const text = answer.isConfirmed ? words.saved : words.dropped;
    say(text);
    announce(text);
  };
  const save = async (): Promise<void> => {
    if (!hasWrong) await send(forms, requestId);
  };
  const withdraw = (): Promise<void> => send(NO_FORMS, withdrawalId);
  if (said !== '') {
    return (
      <Box kind="success">
        <p>{said}</p>
        <p class="faint">{words.where}</p>
      </Box>
    );
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p class="hint">{words.about}</p>
      {CASES.map((name) => (
        <TextField
          key={name}
          label={words.labels[name]}
          value={forms[name]}
          hint={name === 'prepositional' ? words.emptyHint : undefined}
          error={isWrong(forms[name]) ? words.oneForm : undefined}
          onChange={(value) => setForms({ ...forms, [name]: value })}
        />
      ))}
      <FailureBox failure={task.failure} onRetry={save} />
      <div class="actions">
        <button type="submit" class="button button-primary" aria-busy={task.running} aria-disabled={hasWrong}>
          <BusyIcon running={task.running} name="met" />
          <span>{words.submit}</span>
        </button>
      </div>
      {isConfirmed && <Withdrawal running={task.running} onWithdraw={withdraw} />}
    </form>
  );
}

interface WithdrawalProps {
  readonly running: boolean;
  readonly onWithdraw: () => void;
}

/** Leaves the phrase to the rules of the program again. */
function Withdrawal({ running, onWithdraw }: WithdrawalProps) {
  return (
    <>
      <button type="button" class="button" aria-busy={running} aria-disabled={running} onClick={onWithdraw}>
        <span>{words.withdraw}</span>
      </button>
      <p class="faint">{words.withdrawHint}</p>
    </>
  );
}
