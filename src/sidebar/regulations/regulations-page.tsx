import { useCallback } from 'preact/hooks';
import type { RegulationSummary } from '../../contract/regulations';
import { regulationWords as words } from '../../messages/ui-regulations';
import { FailureBox } from '../controls/failure-box';
import { Icon } from '../controls/icon';
import { moveFocus } from '../controls/roving';
import { ScreenHeader } from '../controls/screen-header';
import { Skeleton } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { useLoad } from '../state/use-load';

/** «Положения»: what the register judges by, and the way to add another. */
export function RegulationsPage() {
  const { call, back, open } = usePage();
  const { data, running, failure, load } = useLoad(useCallback(() => call('listRegulations', {}), [call]));
  return (
    <main aria-busy={running}>
      <ScreenHeader title={words.title} onBack={back} />
      <div class="actions">
        <button
          type="button"
          class="button button-primary"
          title={words.addHint}
          onClick={() => open({ name: 'newRegulation', editionOf: null })}
        >
          <Icon name="plus" />
          <span>{words.add}</span>
        </button>
        <button type="button" class="button" onClick={() => open({ name: 'normCheck' })}>
          <Icon name="met" />
          <span>{words.checkNorms}</span>
        </button>
        <button type="button" class="button" onClick={() => open({ name: 'whatChanges', fromId: null })}>
          <Icon name="compare" />
          <span>{words.whatChanges}</span>
        </button>
      </div>
      <FailureBox failure={failure} onRetry={load} />
      {data === null && running && <Skeleton rows={5} />}
      {data?.regulations.length === 0 && <p class="empty">{words.none}</p>}
      {data !== null && data.regulations.length > 0 && (
        <ul class="cards below" onKeyDown={(event) => moveFocus(event, '[data-row]')}>
          {data.regulations.map((one) => (
            <li key={one.id}>
              <RegulationItem one={one} onOpen={() => open({ name: 'regulation', id: one.id })} />
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

function RegulationItem({ one, onOpen }: { readonly one: RegulationSummary; readonly onOpen: () => void }) {
  return (
    <button type="button" class="verdict-head" data-row onClick={onOpen}>
      <strong>{one.shortTitle === '' ? one.title : one.shortTitle}</strong>
      <RegulationFacts one={one} />
    </button>
  );
}

/** The act, when it is in force, and how much hangs on it. */
export function RegulationFacts({ one }: { readonly one: RegulationSummary }) {
  return (
    <span class="verdict-facts">
      {one.act !== '' && <span>{one.act}</span>}
      <span>{words.term(one.inForceFrom, one.inForceUntil)}</span>
      <span>
        {words.counts(one.normCount, one.groupCount)}
        {one.offCount > 0 && `, ${words.off(one.offCount)}`}
      </span>
      {one.needsReview && <span class="warning-note">{words.needsReview}</span>}
    </span>
  );
}
