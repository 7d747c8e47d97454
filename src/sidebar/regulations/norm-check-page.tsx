import { useCallback } from 'preact/hooks';
import type { NormProblemView } from '../../contract/regulations';
import { normCheckWords as words } from '../../messages/ui-regulations';
import { Box } from '../controls/box';
import { FailureBox } from '../controls/failure-box';
import { Icon } from '../controls/icon';
import { JumpButton } from '../controls/jump-button';
import { ScreenHeader } from '../controls/screen-header';
import { BusyIcon, Skeleton } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { useLoad } from '../state/use-load';

/** «Проверить нормы»: every mistake with its cell. */
export function NormCheckPage() {
  const { call, back } = usePage();
  const { data, running, failure, load } = useLoad(useCallback(() => call('checkNorms', {}), [call]));
  const errors = data?.problems.filter(({ severity }) => severity === 'error') ?? [];
  const warnings = data?.problems.filter(({ severity }) => severity === 'warning') ?? [];
  return (
    <main aria-busy={running}>
      <ScreenHeader title={words.title} onBack={back} />
      <FailureBox failure={failure} onRetry={load} />
      {data === null && running && <Skeleton rows={4} />}
      {data !== null && (
        <>
          <div role="status">
            {errors.length === 0 && (
              <Box kind="success">
                <strong>{words.none}</strong>
                <p>{words.noneAbout}</p>
              </Box>
            )}
            {errors.length > 0 && (
              <p>
                <strong>{words.errors(errors.length)}.</strong> {words.how}
              </p>
            )}
          </div>
          <button type="button" class="button below" aria-busy={running} onClick={load}>
            <BusyIcon running={running} name="refresh" />
            <span>{words.again}</span>
          </button>
          <Problems problems={errors} />
          {warnings.length > 0 && <h2>{words.warnings(warnings.length)}</h2>}
          <Problems problems={warnings} />
        </>
      )}
    </main>
  );
}

function Problems({ problems }: { readonly problems: readonly NormProblemView[] }) {
  if (problems.length === 0) return null;
  return (
    <ul class="norms">
      {problems.map(({ severity, place, message }) => (
        <li key={`${place.table} ${place.id} ${place.field} ${message}`} class="norm">
          <span class={severity === 'error' ? 'mark mark-violated' : 'mark mark-atRisk'}>
            <Icon name={severity === 'error' ? 'violated' : 'atRisk'} size={14} />
            {severity === 'error' ? words.error : words.warning}
          </span>
          <p>{message}</p>
          <div>
            <JumpButton
              look="link"
              target={{ table: place.table, id: place.id, field: place.field }}
              label={place.label}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
