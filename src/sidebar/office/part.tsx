import { ImportPage } from '../import/import-page';
import { LinksPage } from '../links/links-page';
import { registerPart } from '../parts/part-screens';
import { DirectoryPage } from './directory/directory-page';
import { EvidencePage } from './evidence/evidence-page';
import { JournalPage } from './journal/journal-page';
import { YearPage } from './year/year-page';
import '../styles/steps.css';
import '../styles/import.css';
import '../styles/office.css';
import '../styles/evidence.css';
import '../styles/year.css';
import '../styles/links.css';

// What the office does with the register as a whole: one line for each screen.
registerPart('office', {
  import: () => <ImportPage />,
  links: () => <LinksPage />,
  startYear: () => <YearPage />,
  evidence: ({ personId }) => <EvidencePage key={personId} personId={personId} />,
  directory: ({ list }, { revision }) => <DirectoryPage key={`${list} ${revision}`} first={list} />,
  journal: ({ groupId }, { revision }) => <JournalPage key={`${groupId} ${revision}`} groupId={groupId} />,
});
