// Mobile networks carry what the page is answered: sizes at 1 000 groups and 10 000 people.
import { beforeAll, describe, expect, it } from 'vitest';
import { fillInBatches } from '../../../scripts/bench/fill-in-batches';
import { GENERATED_AS_OF, generatedRegister } from '../../../scripts/bench/generated-register';
import { isAppError } from '../../../src/application/app-error';
import { accessOf } from '../../../src/application/register-access/access';
import { openRegister } from '../../../src/application/register-access/open-register';
import { PROCEDURE_TABLE, type RegisterProcedure } from '../../../src/application/rpc/procedure-table';
import { answerRpc } from '../../../src/application/rpc/router';
import type { UseCase } from '../../../src/application/use-cases/use-case';
import { DEFAULT_SETTINGS } from '../../../src/application/workbook/setting-rows';
import { SHEET_IDS } from '../../../src/application/workbook/sheets';
import { LINKS_MADE_AT_ONCE } from '../../../src/contract/link-limits';
import { COMMANDS } from '../../../src/domain/commands/catalogue';
import { groupsOfRow } from '../../../src/domain/commands/definition/groups-of-row';
import { BUSY, PROPOSED, withUnfinished, withWork } from '../../support/generated-work';
import { emptySheets, memoryHostOf } from '../../support/memory-host';

const METHODIST = 'metodist@ensk.ru';
const GROUP = 'О-5';
/** One whose regulation lets the group decide how often it meets, one whose report waits to be handed in. */
const OTHERS = ['О-7', 'О-8'];
const ALL = { outcomes: [], groupId: null, personId: null, offset: 0 };
const LARGEST = 200_000;
/** Rows that a form is tried on: plans of all years, papers of all states are among them. */
const ROWS_TRIED = 40;

/** Read once for all the questions: reading is what takes time. */
let useCase: UseCase;

beforeAll(() => {
  const settings = { ...DEFAULT_SETTINGS, mailEnabled: false, methodistEmails: [METHODIST] };
  const sheets = emptySheets();
  fillInBatches(sheets, withUnfinished(withWork(generatedRegister(1000, settings))));
  const host = memoryHostOf(sheets, `${GENERATED_AS_OF}T09:00:00`);
  host.email = METHODIST;
  const checked = answerRpc(host, { procedure: 'checkNow', input: {} });
  if (!checked.ok) throw new Error(checked.error.message);
  const register = openRegister(
    host,
    SHEET_IDS.filter((id) => id !== 'summary'),
    {},
  );
  const access = accessOf(host, register);
  if (register.decoded.issues.length > 0) throw new Error(JSON.stringify(register.decoded.issues.slice(0, 3)));
  if (access === undefined) throw new Error('The methodist is not known');
  useCase = { host, register, access };
}, 250_000);

/** Bytes of an answer; null: the form has nothing to be opened on. */
function sizeOf(procedure: RegisterProcedure, input: object): number | null {
  const run = PROCEDURE_TABLE[procedure].run as (one: UseCase, asked: object) => unknown;
  try {
    return Buffer.byteLength(JSON.stringify(run(useCase, input)));
  } catch (error) {
    if (isAppError(error) && ['COMMAND_REFUSED', 'INVALID_INPUT'].includes(error.code)) return null;
    throw error;
  }
}

const sizeOfAll = (questions: readonly (readonly [RegisterProcedure, object])[]) =>
  questions.map(([procedure, input]) => ({ procedure, input, size: sizeOf(procedure, input) ?? 0 }));

describe('an answer about a thousand groups', () => {
  it('is at most 100 KB for the opening of the page and for a page of requirements', () => {
    const asked = sizeOfAll([
      ['openPage', {}],
      ['listVerdicts', ALL],
      ['listVerdicts', { ...ALL, offset: 10_000 }],
      ['listVerdicts', { ...ALL, personId: 'П-50' }],
      ['listVerdicts', { ...ALL, groupId: GROUP, outcomes: ['met'] }],
    ]);
    expect(asked.filter(({ size }) => size < 100 || size > 100_000)).toEqual([]);
  });

  it('is at most 200 KB for what else is read', () => {
    const asked = sizeOfAll([
      ['showGroup', { groupId: GROUP }],
      ['search', { query: 'мат', limit: 50 }],
      ['recentChanges', { since: '2020-01-01' }],
      ['showEvidence', { personId: 'П-20', fromYear: '2024/25', toYear: '2026/27' }],
      ['meetingForm', { groupId: GROUP, meetingId: null, date: GENERATED_AS_OF }],
      ['listPapers', { groupId: GROUP }],
      ['listPapers', { groupId: null }],
      ['lintTemplates', { paper: null }],
      ['showPhraseForms', { phrase: 'Методический совет' }],
      ['listRegulations', {}],
      ['showRegulation', { id: 'novosibirsk-2022' }],
      ['exportRegulation', { id: 'novosibirsk-2022' }],
      ['startRegulation', { source: { kind: 'typical' } }],
      ['listDirectory', { list: 'persons', query: '', offset: 0 }],
      ['listDirectory', { list: 'organizations', query: '', offset: 0 }],
      ['listDirectory', { list: 'groups', query: '', offset: 0 }],
      ['listDirectory', { list: 'documents', query: '', offset: 0 }],
      ['listJournal', { groupId: null, before: null }],
    ]);
    expect(asked.filter(({ size }) => size > LARGEST)).toEqual([]);
  });

  it('is at most 200 KB for a portion of the roll-over, of what a regulation changes and of links', () => {
    const from = { fromId: 'novosibirsk-2022', toId: 'lyubim', toShipped: false, schoolYear: '2026/27' };
    const personIds = Array.from({ length: LINKS_MADE_AT_ONCE }, (_, n) => `П-${n * 10}`);
    const asked = sizeOfAll([
      ['previewYear', { withMembers: false, query: '', offset: 0 }],
      ['previewYear', { withMembers: true, query: '', offset: 900 }],
      ['whatChanges', { ...from, offset: 0 }],
      ['whatChanges', { ...from, offset: 50 }],
      ['listLinks', { query: '', offset: 0 }],
      ['makeLinks', { personIds, sendByMail: true, requestId: 'links' }],
      ['listLinks', { query: '', offset: 1950 }],
    ]);
    expect(asked.filter(({ size }) => size < 1000 || size > LARGEST)).toEqual([]);
  });

  it('is at most 200 KB for every form, and 20 options for what is searched in it', () => {
    const sizes = COMMANDS.map((command) => ({ command: command.id, size: largestOf(command) }));
    expect(sizes.filter(({ size }) => size > LARGEST)).toEqual([]);
    expect(sizes.filter(({ size }) => size === 0).map(({ command }) => command)).toEqual([]);
    const search = { command: 'reorganizeGroup', groupId: GROUP, rowId: null, list: 'people', query: 'мария' };
    expect(sizeOf('searchChoices', search)).toBeLessThan(10_000);
  });
});

/** Of a form on a row of each kind that it can be opened on; 0 when it opens on none. */
function largestOf({ id: command, needs, table }: (typeof COMMANDS)[number]): number {
  const groupIds = needs.includes('group') ? [GROUP, BUSY, PROPOSED, ...OTHERS] : [null];
  for (const groupId of groupIds) {
    const rowIds = needs.includes('row') ? rowsOf(table, groupId) : [null];
    const sizes = rowIds.map((rowId) => sizeOf('openForm', { command, groupId, rowId }) ?? 0);
    const largest = Math.max(0, ...sizes);
    if (largest > 0) return largest;
  }
  return 0;
}

/** The first rows of a table, of each state among them; those of the group when a form needs one. */
function rowsOf(table: (typeof COMMANDS)[number]['table'], groupId: string | null): readonly string[] {
  if (table === null) return [];
  const { snapshot } = useCase.register;
  const rows: readonly { readonly id: string }[] = snapshot[table];
  // Ids of a generated register hold the number of their group: it says which ones are worth looking at.
  const [, number] = (groupId ?? '').split('-');
  const isOwn = (id: string): boolean =>
    table === 'groups'
      ? id === groupId
      : (id.includes(`-${number}`) || id.includes('-нов')) && groupsOfRow(snapshot, table, id).includes(groupId ?? '');
  const own = groupId === null ? rows : rows.filter(({ id }) => isOwn(id));
  return own.slice(0, ROWS_TRIED).map(({ id }) => id);
}
