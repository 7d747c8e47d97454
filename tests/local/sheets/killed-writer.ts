/** Child of the kill test: types into the register as fast as it can and prints the number of each accepted edit. */
import { writeSync } from 'node:fs';
import { openWorkbookStore } from '../../../src/local/sheets/store/open-workbook-store';

const [file = '', journalFile = '', backupsDir = '', first = '0'] = process.argv.slice(2);
const store = await openWorkbookStore({ file, journalFile, backupsDir, saveDelay: 5, backupInterval: 0 });

function typeNext(number: number): void {
  const requests = [
    {
      appendCells: {
        sheetId: 0,
        rows: [{ values: [{ userEnteredValue: { numberValue: number } }] }],
        fields: 'userEnteredValue',
      },
    },
  ];
  store.service.batchUpdate(store.service.spreadsheetId, { requests });
  writeSync(1, `${number}\n`);
  // Saves in the background get their turns between the edits.
  setTimeout(() => typeNext(number + 1), number % 3);
}

typeNext(Number(first));
