import { importWords as words } from '../../messages/ui-import';
import { DateField, SelectField, TextField } from '../controls/field';
import type { ImportChoices } from './import-state';
import type { Import } from './use-import';

interface PartProps {
  readonly importing: Import;
  readonly change: (patch: Partial<ImportChoices>) => void;
  readonly issueOf: (path: string) => string | undefined;
}

/** What the file does not say: where people go without a group, from which day, by which paper. */
export function ChoicesForm({ importing }: { readonly importing: Import }) {
  const { state, dispatch } = importing;
  const { choices, read, issues } = state;
  const change: PartProps['change'] = (patch) => dispatch({ type: 'chosen', choices: patch });
  const issueOf: PartProps['issueOf'] = (path) => issues.find((issue) => issue.path === path)?.message;
  return (
    <fieldset class="import-table">
      <legend>{words.choices}</legend>
      <SelectField
        label={words.group}
        value={choices.groupId}
        error={issueOf('groupId')}
        options={[
          { value: '', title: words.noGroup },
          ...(read?.groups ?? []).map(({ id, name }) => ({ value: id, title: name })),
        ]}
        onChange={(groupId) => change({ groupId })}
      />
      <NewGroups importing={importing} change={change} issueOf={issueOf} />
      <DateField
        label={words.memberFrom}
        value={choices.memberFrom}
        error={issueOf('memberFrom')}
        onChange={(memberFrom) => change({ memberFrom })}
      />
      <Basis importing={importing} change={change} issueOf={issueOf} />
      <SelectField
        label={words.onDifference}
        value={choices.onDifference}
        options={[
          { value: 'keep', title: words.keep },
          { value: 'replace', title: words.replace },
        ]}
        onChange={(value) => change({ onDifference: value === 'replace' ? 'replace' : 'keep' })}
      />
    </fieldset>
  );
}

/** Under which regulation groups are made, and of which type. */
function NewGroups({ importing, change, issueOf }: PartProps) {
  const { choices, read } = importing.state;
  const regulations = read?.regulations ?? [];
  const types = regulations.find(({ id }) => id === choices.regulationId)?.groupTypes ?? [];
  return (
    <>
      <SelectField
        label={words.newGroups}
        value={choices.regulationId}
        error={issueOf('newGroups.regulationId')}
        options={[
          { value: '', title: words.noNewGroups },
          ...regulations.map(({ id, title }) => ({ value: id, title: words.newGroupsBy(title) })),
        ]}
        onChange={(regulationId) => change({ regulationId, groupType: '' })}
      />
      {choices.regulationId !== '' && (
        <SelectField
          label={words.groupType}
          value={choices.groupType}
          error={issueOf('newGroups.type')}
          options={[{ value: '', title: words.typeByName }, ...types.map((type) => ({ value: type, title: type }))]}
          onChange={(groupType) => change({ groupType })}
        />
      )}
    </>
  );
}

/** The paper behind the composition. */
function Basis({ importing, change, issueOf }: PartProps) {
  const { basisKind, basisNumber, basisDate } = importing.state.choices;
  return (
    <fieldset>
      <legend class="import-legend">{words.basis}</legend>
      <TextField
        label={words.basisKind}
        value={basisKind}
        error={issueOf('basis.kind')}
        hint={words.basisKindHint}
        onChange={(kind) => change({ basisKind: kind })}
      />
      <div class="pair">
        <TextField
          label={words.basisNumber}
          value={basisNumber}
          error={issueOf('basis.number')}
          onChange={(number) => change({ basisNumber: number })}
        />
        <DateField
          label={words.basisDate}
          value={basisDate}
          error={issueOf('basis.date')}
          onChange={(date) => change({ basisDate: date })}
        />
      </div>
    </fieldset>
  );
}
