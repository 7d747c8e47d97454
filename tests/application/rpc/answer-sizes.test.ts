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
import { COMMANDS } from '../../../src/domain/commands/catalogue';
import { emptySheets, memoryHostOf } from '../../support/memory-host';

const METHODIST = 'metodist@ensk.ru';
const GROUP = 'О-5';
const ALL = { outcomes: [], groupId: null, personId: null, offset: 0 };
const LARGEST = 200_000;

/** Read once for all the questions: reading is what takes time. */
let useCase: UseCase;

beforeAll(() => {
  const settings = { ...DEFAULT_SETTINGS, mailEnabled: false, methodistEmails: [METHODIST] };
  const sheets = emptySheets();
  fillInBatches(sheets, generatedRegister(1000, settings));
  const host = memoryHostOf(sheets, `${GENERATED_AS_OF}T09:00:00`);
  host.email = METHODIST;
  answerRpc(host, { procedure: 'checkNow', input: {} });
  const register = openRegister(
    host,
    SHEET_IDS.filter((id) => id !== 'summary'),
    {},
  );
  const access = accessOf(host, register);
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

  it('is at most 200 KB for every form, and 20 options for what is searched in it', () => {
    const { snapshot } = useCase.register;
    const forms = COMMANDS.map(({ id: command, needs, table }) => {
      const groupId = needs.includes('group') ? GROUP : null;
      const rows: readonly { readonly id: string; readonly groupId?: string | null }[] =
        table === null ? [] : snapshot[table];
      const row = rows.find((one) => groupId === null || one.id === groupId || one.groupId === groupId);
      return { command, groupId, rowId: needs.includes('row') ? (row?.id ?? null) : null };
    });
    const sizes = forms.map((form) => ({ form, size: sizeOf('openForm', form) }));
    expect(sizes.filter(({ size }) => size !== null && size > LARGEST)).toEqual([]);
    expect(sizes.filter(({ size }) => size !== null).length).toBeGreaterThan(30);
    const search = { command: 'reorganizeGroup', groupId: GROUP, rowId: null, list: 'people', query: 'мария' };
    expect(sizeOf('searchChoices', search)).toBeLessThan(10_000);
  });
});
