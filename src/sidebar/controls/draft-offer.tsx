import { ui } from '../../messages/ui-words';
import { Box } from './box';

interface DraftOfferProps {
  /** What draft it is, and of when. */
  readonly about: string;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

/** What was begun at another time and not saved: to go on with, or to forget. */
export function DraftOffer({ about, onTake, onDrop }: DraftOfferProps) {
  return (
    <Box kind="info">
      <p>{about}</p>
      <div class="actions">
        <button type="button" class="button button-primary" onClick={onTake}>
          {ui.draftTake}
        </button>
        <button type="button" class="button" onClick={onDrop}>
          {ui.draftDrop}
        </button>
      </div>
    </Box>
  );
}
