import type { RegulationCard } from '../../../contract/regulations';
import { CARD_FIELDS, wizardWords as words } from '../../../messages/ui-wizard';
import { Box } from '../../controls/box';
import { DateField, TextArea, TextField } from '../../controls/field';
import { Icon } from '../../controls/icon';
import type { Wizard } from './use-wizard';
import { draftIssueAt } from './wizard-issues';
import type { WizardFields } from './wizard-state';

interface CardStepProps {
  readonly wizard: Wizard;
  readonly fields: WizardFields;
}

const WORDS = ['leaderTitle', 'secretaryTitle', 'curatorTitle', 'meetingTitle', 'planTitle', 'reportTitle'] as const;

/** Step 2: what the regulation is called, its act, and whom it is about. */
export function CardStep({ wizard, fields }: CardStepProps) {
  const { card, problems } = fields;
  const change = (patch: Partial<RegulationCard>): void => wizard.dispatch({ type: 'cardChanged', patch });
  const errorAt = (field: string): string | undefined => draftIssueAt(wizard.state.issues, `card.${field}`, true);
  return (
    <section aria-label={words.step.card} tabIndex={-1}>
      {problems.length > 0 && (
        <Box kind="warning">
          <strong>{words.fileProblems}</strong>
          <ul class="warnings">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Box>
      )}
      <TextArea
        label={CARD_FIELDS.title}
        value={card.title}
        error={errorAt('title')}
        onChange={(title) => change({ title })}
      />
      <TextField
        label={CARD_FIELDS.shortTitle}
        value={card.shortTitle}
        error={errorAt('shortTitle')}
        onChange={(shortTitle) => change({ shortTitle })}
      />
      <TextArea
        label={CARD_FIELDS.groupTypes}
        hint={words.groupTypesHint}
        value={card.groupTypes.join('\n')}
        error={errorAt('groupTypes')}
        onChange={(text) => change({ groupTypes: text === '' ? [] : text.split('\n') })}
      />
      <ActFields card={card} change={change} errorAt={errorAt} />
      <details class="rare" open={WORDS.some((field) => errorAt(field) !== undefined)}>
        <summary>
          <Icon name="expand" size={18} />
          {words.cardWords}
        </summary>
        <p class="hint">{words.cardWordsHint}</p>
        <div class="pair">
          {WORDS.map((field) => (
            <TextField
              key={field}
              label={CARD_FIELDS[field]}
              value={card[field]}
              error={errorAt(field)}
              onChange={(value) => change({ [field]: value })}
            />
          ))}
        </div>
      </details>
    </section>
  );
}

interface ActFieldsProps {
  readonly card: RegulationCard;
  readonly change: (patch: Partial<RegulationCard>) => void;
  readonly errorAt: (field: string) => string | undefined;
}

function ActFields({ card, change, errorAt }: ActFieldsProps) {
  const text = (field: 'actKind' | 'actNumber' | 'approvedBy') => (
    <TextField
      label={CARD_FIELDS[field]}
      value={card[field]}
      error={errorAt(field)}
      onChange={(value) => change({ [field]: value })}
    />
  );
  const day = (field: 'actDate' | 'inForceFrom') => (
    <DateField
      label={CARD_FIELDS[field]}
      value={card[field] ?? ''}
      error={errorAt(field)}
      onChange={(value) => change({ [field]: value === '' ? null : value })}
    />
  );
  return (
    <>
      <div class="pair">
        {text('actKind')}
        {text('actNumber')}
        {day('actDate')}
        {day('inForceFrom')}
      </div>
      {text('approvedBy')}
    </>
  );
}
