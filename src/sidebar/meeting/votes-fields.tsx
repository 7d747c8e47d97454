import { meetingWords } from '../../messages/ui-meeting';
import { TextField } from '../controls/field';
import { type AgendaDraft, shownVotes, type VotesDraft } from './meeting-draft';

interface VotesFieldsProps {
  readonly item: AgendaDraft;
  readonly present: number;
  readonly path: string;
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (votes: VotesDraft) => void;
}

/** За, против, воздержались; prefilled by the number of those present as soon as there is a decision. */
export function VotesFields({ item, present, path, errorAt, onChange }: VotesFieldsProps) {
  const shown = shownVotes(item, present);
  const change = (part: 'for' | 'against' | 'abstained', value: string): void =>
    onChange({ for: shown.for, against: shown.against, abstained: shown.abstained, touched: true, [part]: value });
  const sum = [shown.for, shown.against, shown.abstained].reduce((total, text) => total + (Number(text) || 0), 0);
  return (
    <fieldset class="votes">
      <legend>{meetingWords.votes}</legend>
      <div class="triple">
        <TextField
          label={meetingWords.votesFor}
          numeric
          value={shown.for}
          error={errorAt(`${path}.votesFor`)}
          onChange={(value) => change('for', value)}
        />
        <TextField
          label={meetingWords.votesAgainst}
          numeric
          value={shown.against}
          error={errorAt(`${path}.votesAgainst`)}
          onChange={(value) => change('against', value)}
        />
        <TextField
          label={meetingWords.votesAbstained}
          numeric
          value={shown.abstained}
          error={errorAt(`${path}.votesAbstained`)}
          onChange={(value) => change('abstained', value)}
        />
      </div>
      <p class="warning-note" role="status">
        {sum > 0 && sum !== present && meetingWords.votesMismatch(sum, present)}
      </p>
    </fieldset>
  );
}
