import { CHOICES_AT_ONCE, type SearchChoicesInput, type SearchChoicesOutput } from '../../../contract/search-choices';
import { comparable, hasWords, queryWords } from '../../../domain/search/words';
import { AppError } from '../../app-error';
import type { SheetId } from '../../workbook/sheet-id';
import { SHEETS_TO_READ } from '../sheets-to-read';
import type { UseCase } from '../use-case';
import { askedCommand, requireSubject } from './asked-command';
import { formView } from './form-view';

/**
 * Options of a list of a form, found by words: those that the form would be opened with now, in their order.
 *
 * @throws AppError UNKNOWN_PROCEDURE, INVALID_INPUT, NOT_FOUND, COMMAND_REFUSED
 */
export function searchChoices(useCase: UseCase, input: SearchChoicesInput): SearchChoicesOutput {
  const asked = askedCommand(useCase, input);
  requireSubject(useCase, asked);
  const { lists } = formView(useCase, asked);
  const list = Object.keys(lists).includes(input.list) ? lists[input.list] : undefined;
  if (list === undefined) throw new AppError('INVALID_INPUT', {}, [{ code: 'notInList', path: 'list', data: {} }]);
  const words = queryWords(input.query);
  const found = list.filter(({ label, note = '' }) => hasWords(comparable(`${label} ${note}`), words));
  return { total: found.length, options: found.slice(0, CHOICES_AT_ONCE) };
}

/** Lists of the whole register: whatever has been held, planned and written makes them neither longer nor shorter. */
const OF_REGISTER: ReadonlySet<string> = new Set(['people', 'places', 'groups', 'organizations']);

/** What has to be read: typing must not wait for sheets that the list does not come from. */
export function sheetsForChoices({ list, rowId }: SearchChoicesInput): readonly SheetId[] {
  return rowId === null && OF_REGISTER.has(list) ? SHEETS_TO_READ.choicesOfRegister : SHEETS_TO_READ.openForm;
}
