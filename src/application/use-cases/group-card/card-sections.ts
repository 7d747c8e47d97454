import type { CardSection, CardSectionId } from '../../../contract/group-card';
import type { UseCase } from '../use-case';
import type { BareRow, OfYear } from './bare-row';
import { assignmentRows, petitionRows, productRows } from './daily-rows';
import { documentRows } from './document-rows';
import { membershipRows } from './membership-rows';
import { offeredCommands } from './offered-commands';
import { planRows, reportRows } from './paper-rows';

/** What is still done with a group after its last day: its card is corrected, its papers are signed and put into files. */
const AFTER_CLOSING: readonly CardSectionId[] = ['group', 'report', 'documents'];

/** What is done with a proposal: its card, its papers. Nobody is a member yet, so nobody meets or works on anything. */
const BEFORE_CREATION: readonly CardSectionId[] = ['group', 'documents'];

/** Sections of a group's card for one school year, each with the forms that the person may open there. */
export function cardSections(useCase: UseCase, ofYear: OfYear, meetingIds: readonly string[]): CardSection[] {
  const { register } = useCase;
  const offered = offeredCommands(useCase, ofYear.groupId);
  const section = (id: CardSectionId, rows: readonly BareRow[]): CardSection => {
    const isIdle =
      (ofYear.isClosed && !AFTER_CLOSING.includes(id)) || (ofYear.isProposed && !BEFORE_CREATION.includes(id));
    return {
      id,
      rows: rows.map((row) => ({ ...row, actions: isIdle ? [] : offered.on(row.table, row.id) })),
      // Of a year that is over nothing new is begun: its rows alone are corrected.
      actions: ofYear.isCurrent && !isIdle ? offered.at(id) : [],
    };
  };
  return [
    section('group', []),
    section('composition', membershipRows(register, ofYear)),
    section('plan', planRows(register, ofYear)),
    section('meetings', meetingIds.map(meetingRow)),
    section('assignments', assignmentRows(register, ofYear)),
    section('products', productRows(register, ofYear)),
    section('report', reportRows(register, ofYear)),
    section('petitions', petitionRows(register, ofYear)),
    section('documents', documentRows(register, ofYear)),
  ];
}

/** The card tells of meetings elsewhere: here they only carry their buttons. */
function meetingRow(id: string): BareRow {
  return { table: 'meetings', id, title: '', note: '', state: '', stateKind: 'open' };
}
