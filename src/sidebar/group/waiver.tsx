import { useEffect, useRef, useState } from 'preact/hooks';
import type { VerdictDetail } from '../../contract/shapes';
import { shortDate } from '../../messages/ui-dates';
import { groupWords, waiverWords as words } from '../../messages/ui-group';
import { ui } from '../../messages/ui-words';
import { FailureBox } from '../controls/failure-box';
import { TextArea } from '../controls/field';
import { BusyIcon } from '../controls/waiting';
import { newId } from '../meeting/new-id';
import { usePage } from '../state/page-context';
import { useTask } from '../state/use-task';
import { isPartOfYear, toWaiver } from './waiver-scope';

interface WaiverProps {
  readonly verdict: VerdictDetail;
  /** The decision stands in the register: the group is to be read anew. */
  readonly onDecided: () => Promise<void>;
}

/** «Исключение…»: the decision behind a waived verdict, or the way to make one; only a methodist decides. */
export function Waiver({ verdict, onDecided }: WaiverProps) {
  const { page } = usePage();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const cancel = (): void => {
    setOpen(false);
    // The button exists again after the next drawing.
    requestAnimationFrame(() => opener.current?.focus());
  };
  const isMethodist = page.user.role === 'methodist';
  if (verdict.waiver !== null) return <Decision verdict={verdict} isMethodist={isMethodist} onDecided={onDecided} />;
  if (!isMethodist || verdict.outcome === 'inapplicable') return null;
  if (isOpen) return <WaiverForm verdict={verdict} onDecided={onDecided} onCancel={cancel} />;
  return (
    <div>
      <button type="button" class="button" ref={opener} onClick={() => setOpen(true)}>
        {words.open}
      </button>
    </div>
  );
}

interface DecisionProps extends WaiverProps {
  readonly isMethodist: boolean;
}

function Decision({ verdict, isMethodist, onDecided }: DecisionProps) {
  const { call, announce } = usePage();
  const task = useTask();
  const requestId = useRef(newId());
  const { waiver, groupId } = verdict;
  if (waiver === null) return null;
  const withdraw = async (): Promise<void> => {
    const input = { requestId: requestId.current, groupId, waiverId: waiver.id };
    if ((await task.runOnce(() => call('withdrawWaiver', input))) === undefined) return;
    announce(words.withdrawn);
    await onDecided();
  };
  return (
    <div class="waiver">
      <p>
        <strong>{words.reason}:</strong> {waiver.reason}
      </p>
      <p class="faint">
        {waiver.author}
        {waiver.date !== null && `, ${shortDate(waiver.date)}`}
      </p>
      <FailureBox failure={task.failure} />
      {isMethodist && (
        <div>
          <button type="button" class="button" aria-busy={task.running} onClick={withdraw}>
            <BusyIcon running={task.running} name="remove" />
            <span>{words.withdraw}</span>
          </button>
        </div>
      )}
    </div>
  );
}

interface WaiverFormProps extends WaiverProps {
  readonly onCancel: () => void;
}

function WaiverForm({ verdict, onDecided, onCancel }: WaiverFormProps) {
  const { call, announce } = usePage();
  const task = useTask();
  // One for the form: a repetition after a lost answer finds the first decision.
  const requestId = useRef(newId());
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [wholeYear, setWholeYear] = useState(false);
  const [isLacking, setLacking] = useState(false);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setLacking(reason.trim() === '');
    if (reason.trim() === '') return form.current?.querySelector('textarea')?.focus();
    const input = toWaiver(verdict, reason, wholeYear, requestId.current);
    if ((await task.runOnce(() => call('waiveNorm', input))) === undefined) return;
    announce(words.waived);
    await onDecided();
  };
  return (
    <form class="waiver" noValidate ref={form} onSubmit={submit} aria-label={words.title}>
      <p class="faint">{words.about}</p>
      <TextArea
        label={words.reason}
        value={reason}
        error={isLacking && reason.trim() === '' ? words.noReason : undefined}
        hint={words.reasonHint}
        onChange={setReason}
      />
      {isPartOfYear(verdict) && <Scope verdict={verdict} wholeYear={wholeYear} onChange={setWholeYear} />}
      <FailureBox failure={task.failure} />
      <div class="actions">
        <button type="submit" class="button button-primary" aria-disabled={task.running}>
          <BusyIcon running={task.running} name="waived" />
          <span>{words.save}</span>
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {ui.cancel}
        </button>
      </div>
    </form>
  );
}

interface ScopeProps {
  readonly verdict: VerdictDetail;
  readonly wholeYear: boolean;
  readonly onChange: (wholeYear: boolean) => void;
}

function Scope({ verdict, wholeYear, onChange }: ScopeProps) {
  const scopes = [
    [false, verdict.periodTitle],
    [true, groupWords.year(verdict.schoolYear)],
  ] as const;
  return (
    <fieldset>
      <legend class="faint">{words.scope}</legend>
      {scopes.map(([value, title]) => (
        <label key={title} class="version">
          <input type="radio" name="scope" checked={wholeYear === value} onChange={() => onChange(value)} />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
