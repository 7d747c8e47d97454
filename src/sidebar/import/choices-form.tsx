import { importWords as words } from '../../messages/ui-import';
import { DateField, SelectField, TextField } from '../controls/field';
import type { ImportChoices } from './import-state';
import type { Import } from './use-import';

/** What the file does not say: where people go without a group, from which day, by which paper. */
export function ChoicesForm({ importing }: { readonly importing: Import }) {
  const { state, dispatch } = importing;
  const { choices, read, issues } = state;
  const change = (patch: Partial<ImportChoices>): void => dispatch({ type: 'chosen', choices: patch });
  const issueOf = (path: string) => issues.find((issue) => issue.path === path)?.message;
  const regulations = read?.regulations ?? [];
  const types = regulations.find(({ id }) => id === choices.regulationId)?.groupTypes ?? [];
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
          options={[{ value: '', title: words.typeByName }, ...types.map((type) => ({ value: type, title: type }))]}
          onChange={(groupType) => change({ groupType })}
        />
      )}
      <DateField
        label={words.memberFrom}
        value={choices.memberFrom}
        error={issueOf('memberFrom')}
        onChange={(memberFrom) => change({ memberFrom })}
      />
      <fieldset>
        <legend class="import-legend">{words.basis}</legend>
        <TextField
          label={words.basisKind}
          value={choices.basisKind}
          error={issueOf('basis.kind')}
          hint={words.basisKindHint}
          onChange={(basisKind) => change({ basisKind })}
        />
        <div class="pair">
          <TextField
            label={words.basisNumber}
            value={choices.basisNumber}
            error={issueOf('basis.number')}
            onChange={(basisNumber) => change({ basisNumber })}
          />
          <DateField
            label={words.basisDate}
            value={choices.basisDate}
            error={issueOf('basis.date')}
            onChange={(basisDate) => change({ basisDate })}
          />
        </div>
      </fieldset>
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
