import { useCallback } from 'preact/hooks';
import type { ShowRegulationOutput } from '../../contract/regulations';
import { regulationWords as words } from '../../messages/ui-regulations';
import { clauseWords, ui } from '../../messages/ui-words';
import { FailureBox } from '../controls/failure-box';
import { Icon } from '../controls/icon';
import { JumpButton } from '../controls/jump-button';
import { ScreenHeader } from '../controls/screen-header';
import { Skeleton } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { useLoad } from '../state/use-load';
import { ExportButton } from './export-button';
import { NormLine } from './norm-line';
import { RegulationFacts } from './regulations-page';

/** One regulation: its card, its norms, and the clauses that no norm judges. */
export function RegulationPage({ id }: { readonly id: string }) {
  const { call, back } = usePage();
  const { data, running, failure, load } = useLoad(useCallback(() => call('showRegulation', { id }), [call, id]));
  return (
    <main aria-busy={running}>
      <ScreenHeader title={data?.summary.shortTitle || data?.summary.title || words.title} onBack={back}>
        {data !== null && <p class="faint">{data.summary.title}</p>}
      </ScreenHeader>
      <FailureBox failure={failure} onRetry={load} />
      {data === null && running && <Skeleton rows={7} />}
      {data !== null && <Shown regulation={data} />}
    </main>
  );
}

function Shown({ regulation }: { readonly regulation: ShowRegulationOutput }) {
  const { summary, norms, otherClauses } = regulation;
  return (
    <>
      <div class="group-card">
        <RegulationFacts one={summary} />
        {summary.groupTypes.length > 0 && (
          <p class="faint">
            {words.groupTypes}: {summary.groupTypes.join(', ')}
          </p>
        )}
      </div>
      <RegulationActions id={summary.id} />
      <section aria-labelledby="norms-title">
        <h2 id="norms-title">{words.norms}</h2>
        {norms.length === 0 && <p class="empty">{words.noNorms}</p>}
        <ul class="norms">
          {norms.map((norm) => (
            <li key={norm.id} class="norm">
              <NormLine norm={norm} />
            </li>
          ))}
        </ul>
      </section>
      <Clauses title={words.supported} clauses={otherClauses.filter(({ isSupported }) => isSupported)} />
      <Clauses title={words.notMeasured} clauses={otherClauses.filter(({ isSupported }) => !isSupported)} />
    </>
  );
}

function RegulationActions({ id }: { readonly id: string }) {
  const { open } = usePage();
  return (
    <div class="actions below">
      <JumpButton target={{ table: 'regulations', id, field: null }} label={ui.toRow} />
      <button type="button" class="button" onClick={() => open({ name: 'normCheck' })}>
        <Icon name="met" />
        <span>{words.checkNorms}</span>
      </button>
      <button type="button" class="button" onClick={() => open({ name: 'whatChanges', fromId: id })}>
        <Icon name="compare" />
        <span>{words.whatChanges}</span>
      </button>
      <button type="button" class="button" onClick={() => open({ name: 'newRegulation', editionOf: id })}>
        <Icon name="plus" />
        <span>{words.newEdition}</span>
      </button>
      <ExportButton id={id} />
    </div>
  );
}

interface ClausesProps {
  readonly title: string;
  readonly clauses: ShowRegulationOutput['otherClauses'];
}

function Clauses({ title, clauses }: ClausesProps) {
  if (clauses.length === 0) return null;
  return (
    <details class="settled">
      <summary>
        <Icon name="expand" size={18} />
        {title}: {clauses.length}
      </summary>
      <dl class="facts">
        {clauses.map(({ clause, note }) => (
          <ClauseNote key={`${clause} ${note}`} clause={clause} note={note} />
        ))}
      </dl>
    </details>
  );
}

function ClauseNote({ clause, note }: { readonly clause: string; readonly note: string }) {
  return (
    <>
      <dt>{clauseWords(clause)}</dt>
      <dd>{note}</dd>
    </>
  );
}
