import { useCallback, useState } from 'preact/hooks';
import type { ShowEvidenceOutput } from '../../../contract/evidence';
import { evidenceWords as words } from '../../../messages/evidence';
import { FailureBox } from '../../controls/failure-box';
import { Icon } from '../../controls/icon';
import { ScreenHeader } from '../../controls/screen-header';
import { Skeleton } from '../../controls/waiting';
import { usePage } from '../../state/page-context';
import { useLoad } from '../../state/use-load';
import { EvidenceFacts } from './evidence-facts';

/** Attestation looks at the years since the last one, which is five years ago. */
const YEARS_AT_FIRST = 5;

/** What one teacher has done in groups over the chosen school years, to look through and to print. */
export function EvidencePage({ personId }: { readonly personId: string }) {
  const { page, call, back } = usePage();
  const current = schoolYearAt(page.today);
  const [fromYear, setFrom] = useState(yearsBefore(current, YEARS_AT_FIRST - 1));
  const [toYear, setTo] = useState(current);
  const ask = useCallback(
    () => call('showEvidence', { personId, fromYear, toYear }),
    [call, personId, fromYear, toYear],
  );
  const { data, running, failure, load } = useLoad(ask);
  const isMine = page.user.personId === personId;
  return (
    <main class="evidence" aria-busy={running}>
      <ScreenHeader title={isMine ? words.mine : words.title} onBack={back}>
        {data !== null && <p class="faint">{[data.name, data.work].filter(Boolean).join(', ')}</p>}
      </ScreenHeader>
      <FailureBox failure={failure} onRetry={load} />
      {data === null && running && <Skeleton rows={6} />}
      {data !== null && (
        <>
          <div class="evidence-years">
            <YearField label={words.from} years={data.years} value={fromYear} onChange={setFrom} />
            <YearField label={words.to} years={data.years} value={toYear} onChange={setTo} />
          </div>
          <Paper evidence={data} />
        </>
      )}
    </main>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly years: readonly string[];
  readonly value: string;
  readonly onChange: (year: string) => void;
}

function YearField({ label, years, value, onChange }: YearFieldProps) {
  return (
    <label class="field">
      <span class="faint">{label}</span>
      <select class="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The head and the signature are seen on paper only; buttons on the screen only. */
function Paper({ evidence }: { readonly evidence: ShowEvidenceOutput }) {
  const { page } = usePage();
  const { name, work, sections, undated, fromYear, toYear } = evidence;
  return (
    <>
      <div class="evidence-paper-head">
        <h2>{words.paper}</h2>
        <p>{[name, work].filter((part) => part !== '').join(', ')}</p>
        <p>{words.years(fromYear, toYear)}</p>
      </div>
      {sections.length === 0 && <p class="empty">{words.nothing}</p>}
      {sections.map((section) => (
        <EvidenceFacts key={section.code} section={section} />
      ))}
      {undated > 0 && <p class="faint evidence-undated">{words.undated(undated)}</p>}
      {sections.length > 0 && (
        <>
          <div class="evidence-signature">
            <p>{words.basis(page.registerName, page.today)}</p>
            <p>{words.signature} ____________________ / ____________________ /</p>
          </div>
          <div class="evidence-actions">
            <button type="button" class="button button-primary" title={words.printHint} onClick={() => window.print()}>
              <Icon name="document" />
              <span>{words.print}</span>
            </button>
            <p class="faint">{words.printHint}</p>
          </div>
        </>
      )}
    </>
  );
}

function schoolYearAt(today: string): string {
  const year = Number(today.slice(0, 4)) - (today.slice(5) >= '09-01' ? 0 : 1);
  return schoolYearText(year);
}

const yearsBefore = (schoolYear: string, count: number): string =>
  schoolYearText(Number(schoolYear.slice(0, 4)) - count);

const schoolYearText = (start: number): string => `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
