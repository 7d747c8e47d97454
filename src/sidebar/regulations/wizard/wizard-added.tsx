import type { AddRegulationOutput } from '../../../contract/regulations';
import { regulationWords } from '../../../messages/ui-regulations';
import { wizardWords as words } from '../../../messages/ui-wizard';
import { ui } from '../../../messages/ui-words';
import { Box } from '../../controls/box';
import { Icon } from '../../controls/icon';
import { JumpButton } from '../../controls/jump-button';
import { ScreenHeader } from '../../controls/screen-header';
import { usePage } from '../../state/page-context';

interface WizardAddedProps {
  readonly title: string;
  readonly added: AddRegulationOutput;
  readonly onBack: () => void;
}

/** The regulation stands in the register: what is there now, and what to do next. */
export function WizardAdded({ title, added, onBack }: WizardAddedProps) {
  const { dispatch, open } = usePage();
  const { regulationId: id, normCount } = added;
  return (
    <main>
      <ScreenHeader title={title} onBack={onBack} />
      <Box kind="success">
        <strong>{words.added}</strong>
        <p>{words.addedAbout(normCount)}</p>
        <p>{words.addedNext}</p>
      </Box>
      <div class="actions">
        <button
          type="button"
          class="button button-primary"
          onClick={() => dispatch({ type: 'replaced', screen: { name: 'regulation', id } })}
        >
          {words.openAdded}
        </button>
        <button type="button" class="button" onClick={() => open({ name: 'normCheck' })}>
          <Icon name="met" />
          <span>{regulationWords.checkNorms}</span>
        </button>
        <JumpButton target={{ table: 'regulations', id, field: null }} label={ui.toRow} />
      </div>
    </main>
  );
}
