import { ImportPage } from '../import/import-page';
import { registerPart } from '../parts/part-screens';
import { JournalPage } from './journal/journal-page';
import '../styles/steps.css';
import '../styles/import.css';
import '../styles/office.css';

// What the office does with the register as a whole: one line for each screen.
registerPart('office', {
  import: () => <ImportPage />,
  journal: ({ groupId }, { revision }) => <JournalPage key={`${groupId} ${revision}`} groupId={groupId} />,
});
