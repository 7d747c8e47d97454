// Opens an office for the first time and kills itself: `killed-first-start.ts FOLDER CHANGE`, at which change.
import { openOffice } from '../../src/local/office';
import { fillInParts, officeOptions } from './office-under-test';

const [folder = '', change = ''] = process.argv.slice(2);
const die = (at: number): void => {
  if (at === Number(change)) process.kill(process.pid, 'SIGKILL');
};

await openOffice({
  ...officeOptions(folder),
  fill: (sheets) => {
    fillInParts(die)(sheets);
    // Changes 4 and 5 are those of `install` and `checkNow`.
    sheets.changes.on(({ revision }) => die(revision));
  },
});
die(6);
