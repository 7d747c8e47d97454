import { yearWords as words } from '../../../messages/start-year';
import { DateField, TextField } from '../../controls/field';
import type { Year } from './use-year';
import type { Closing } from './year-state';

/** One order closes all that are to be closed. */
export function ClosingFields({ year }: { readonly year: Year }) {
  const { closing, setClosing, run } = year;
  const issues = run.kind === 'deciding' ? (run.failure?.issues ?? []) : [];
  const errorOf = (field: keyof Closing): string | undefined => {
    const own = issues.filter(({ path }) => path === `closing.${field}`).map(({ message }) => message);
    return own.length === 0 ? undefined : own.join(' ');
  };
  const set = (field: 'reason' | 'orderNumber') => (value: string) => setClosing({ ...closing, [field]: value });
  const setDate = (field: 'closedOn' | 'orderDate') => (value: string) =>
    setClosing({ ...closing, [field]: value === '' ? null : value });
  return (
    <section aria-labelledby="year-closing">
      <h2 id="year-closing">{words.closing}</h2>
      <DateField
        label={words.closedOn}
        required
        value={closing.closedOn ?? ''}
        error={errorOf('closedOn')}
        onChange={setDate('closedOn')}
      />
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        required
        value={closing.reason}
        error={errorOf('reason')}
        onChange={set('reason')}
      />
      <TextField
        label={words.orderNumber}
        value={closing.orderNumber}
        error={errorOf('orderNumber')}
        onChange={set('orderNumber')}
      />
      <DateField
        label={words.orderDate}
        value={closing.orderDate ?? ''}
        error={errorOf('orderDate')}
        onChange={setDate('orderDate')}
      />
    </section>
  );
}
