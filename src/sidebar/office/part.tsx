import { ImportPage } from '../import/import-page';
import { registerPart } from '../parts/part-screens';
import '../styles/steps.css';
import '../styles/import.css';

// What the office does with the register as a whole: one line for each screen.
registerPart('office', {
  import: () => <ImportPage />,
});
