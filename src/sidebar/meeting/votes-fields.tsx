import { meetingWords } from '../../messages/ui-meeting';
import { TextField } from '../controls/field';
import { unanimous, type VotesDraft } from './meeting-draft';

interface VotesFieldsProps {
  readonly votes: VotesDraft;
  readonly present: number;
  readonly path: string;
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (votes: VotesDraft) => void;
}

/** За, против, воздержались: as they were counted; a unanimous vote needs one press. */
export function VotesFields({ votes, present, path, errorAt, onChange }: VotesFieldsProps) {
  const change = (part: keyof VotesDraft, value: string): void => onChange({ ...votes, [part]: value });
  const sum = [votes.for, votes.against, votes.abstained].reduce((total, text) => total + (Number(text) || 0), 0);
  return (
    <fieldset class="votes">
      <legend>{meetingWords.votes}</legend>
      <div class="triple">
        <TextField
          label={meetingWords.votesFor}
          numeric
          value={votes.for}
          error={errorAt(`${path}.votesFor`)}
          onChange={(value) => change('for', value)}
        />
        <TextField
          label={meetingWords.votesAgainst}
          numeric
          value={votes.against}
          error={errorAt(`${path}.votesAgainst`)}
          onChange={(value) => change('against', value)}
        />
        <TextField
          label={meetingWords.votesAbstained}
          numeric
          value={votes.abstained}
          error={errorAt(`${path}.votesAbstained`)}
          onChange={(value) => change('abstained', value)}
        />
      </div>
      {present > 0 && (
        <button type="button" class="link-button" onClick={() => onChange(unanimous(present))}>
          {meetingWords.unanimous}
        </button>
      )}
      <p class="warning-note" role="status">
        {sum > 0 && sum !== present && meetingWords.votesMismatch(sum, present)}
      </p>
    </fieldset>
  );
}
