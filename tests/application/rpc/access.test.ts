import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../src/application/rpc/router';
import { checkFromMenu } from '../../../src/application/use-cases/check-from-menu';
import { dailyCheck } from '../../../src/application/use-cases/daily-check';
import type { OpenPageOutput } from '../../../src/contract/open-page';
import { procedureInputs } from '../../../src/contract/procedure-inputs';
import { issueMessage } from '../../../src/messages/issues';
import { ask } from '../../support/ask';
import { draftCard } from '../../support/draft-card';
import { guessedChoices, listFile } from '../../support/import-lists';
import { deleteSheet, type MemoryHost, memoryHost } from '../../support/memory-host';
import { recordInput } from '../../support/record-meeting-input';
import { member, smallRegister } from '../../support/small-register';

// Иванова leads О-01, Петрова is its secretary, Сидорова a member; Кузнецова leads О-02 and is curator of О-01.
const METHODIST = 'metodist@ensk.ru';
const LEADER = 'ivanova@school.ru';
const SECRETARY = 'petrova@school.ru';
const MEMBER = 'sidorova@school.ru';
const CURATOR = 'kuznetsova@school.ru';
const STRANGER = 'stranger@mail.ru';
const NOBODY = '';

const ALL = [METHODIST, LEADER, SECRETARY, MEMBER, CURATOR, STRANGER, NOBODY];
const MATRIX: readonly (readonly [string, string, readonly string[]])[] = [
  // A part of the program itself: whoever can run the program may have it, but no visitor of the web app.
  ['loadPart', 'a part of the page', ALL.filter((email) => email !== NOBODY)],
  ['openPage', 'the page', [METHODIST, LEADER, SECRETARY, MEMBER, CURATOR]],
  ['checkNow', 'the check', [METHODIST]],
  ['listVerdicts', 'verdicts of О-01', [METHODIST, LEADER, SECRETARY, MEMBER, CURATOR]],
  ['search', 'words', [METHODIST, LEADER, SECRETARY, MEMBER, CURATOR]],
  ['showEvidence', 'evidence of Сидорова', [METHODIST, MEMBER]],
  ['previewYear', 'all groups', [METHODIST]],
  ['startYear', 'all groups', [METHODIST]],
  ['recentChanges', 'the journal', [METHODIST]],
  ['openForm', 'the card of О-01', [METHODIST]],
  ['searchChoices', 'organisations for the card of О-01', [METHODIST]],
  ['previewCommand', 'the card of О-01', [METHODIST]],
  ['runCommand', 'the card of О-01', [METHODIST]],
  ['undoAction', 'what a methodist did', [METHODIST]],
  ['listDirectory', 'all people', [METHODIST]],
  ['listJournal', 'the journal of О-01', [METHODIST, LEADER, SECRETARY]],
  ['showGroup', 'group О-01', [METHODIST, LEADER, SECRETARY, MEMBER, CURATOR]],
  ['meetingForm', 'form of О-01', [METHODIST, LEADER, SECRETARY]],
  ['recordMeeting', 'meeting of О-01', [METHODIST, LEADER, SECRETARY]],
  ['makeMinutes', 'minutes of О-01', [METHODIST, LEADER, SECRETARY]],
  ['listPapers', 'papers of О-01', [METHODIST, LEADER, SECRETARY]],
  ['listPapers of all', 'papers of the register', [METHODIST]],
  ['makePaper', 'minutes of О-01', [METHODIST, LEADER, SECRETARY]],
  ['previewPaper', 'minutes of О-01', [METHODIST, LEADER, SECRETARY]],
  ['downloadPaper', 'minutes of О-01', [METHODIST, LEADER, SECRETARY, MEMBER, CURATOR]],
  ['listBatches', 'papers of all groups', [METHODIST]],
  ['makePapers', 'papers of all groups', [METHODIST]],
  ['lintTemplates', 'templates', [METHODIST]],
  ['newTemplate', 'a template', [METHODIST]],
  ['useTemplate', 'a template', [METHODIST]],
  ['showPhraseForms', 'a phrase', [METHODIST]],
  ['confirmPhrase', 'a phrase', [METHODIST]],
  ['showRow', 'row of О-01', [METHODIST, LEADER, SECRETARY, MEMBER, CURATOR]],
  ['showRow of a sheet', 'whole sheet', [METHODIST]],
  ['listRegulations', 'regulations', [METHODIST]],
  ['showRegulation', 'one regulation', [METHODIST]],
  ['exportRegulation', 'a file', [METHODIST]],
  ['checkNorms', 'mistakes in norms', [METHODIST]],
  ['startRegulation', 'a list of norms', [METHODIST]],
  ['previewRegulation', 'a draft', [METHODIST]],
  ['addRegulation', 'a regulation', [METHODIST]],
  ['whatChanges', 'two regulations', [METHODIST]],
  ['waiveNorm', 'group О-01', [METHODIST]],
  ['withdrawWaiver', 'group О-01', [METHODIST]],
  ['readImport', 'a list', [METHODIST]],
  ['previewImport', 'a list', [METHODIST]],
  ['runImport', 'a list', [METHODIST]],
  ['undoImport', 'a list', [METHODIST]],
  ['listLinks', 'who has a link', [METHODIST]],
  ['makeLinks', 'a link', [METHODIST]],
  ['revokeLink', 'a link', [METHODIST]],
  ['revokeAllLinks', 'all links', [METHODIST]],
];

/** One norm of О-01 is waived already. */
const WAIVER = {
  id: 'И-01',
  groupId: 'О-01',
  normId: 'novosibirsk-2022/7.3',
  schoolYear: '2026/27',
  period: '',
  reason: 'реорганизация',
  author: METHODIST,
  date: '2026-11-01',
  withdrawnOn: null,
  note: '',
};
const register = () => smallRegister({ waivers: [WAIVER] });

const prepared = memoryHost(register());
const list = guessedChoices(prepared);
const RUN_IMPORT = {
  ...list,
  requestId: 'import-1',
  fingerprint: ask(prepared, 'previewImport', list).fingerprint,
};
const CARD = { command: 'changeGroup', groupId: 'О-01', rowId: null };
const { version, values } = ask(prepared, 'openForm', CARD);
const RUN_COMMAND = { ...CARD, requestId: 'form-1', version, opened: values, values: { ...values, theme: 'Тема' } };
const draft = { source: { kind: 'empty' }, card: draftCard(), norms: [] };
/** Under drive.file nobody reaches what the script made for another. */
function giveFilesTo(host: MemoryHost, owner: string): void {
  for (const [index, file] of host.files.entries()) host.files[index] = { ...file, owner };
}

const MADE = ask(memoryHost(register()), 'makeMinutes', { meetingId: 'З-01' });
const MINUTES = { paper: 'minutes', subject: { kind: 'meeting', meetingId: 'З-01' } };
const FORMS = { genitive: '', dative: '', accusative: '', instrumental: '', prepositional: '' };
const inputs: Readonly<Record<string, unknown>> = {
  loadPart: { part: 'regulations' },
  openPage: {},
  checkNow: {},
  listVerdicts: { outcomes: [], groupId: 'О-01', personId: null, offset: 0 },
  search: { query: 'ммо', limit: 5 },
  showEvidence: { personId: 'П-03', fromYear: '2025/26', toYear: '2026/27' },
  previewYear: { withMembers: true, query: '', offset: 0 },
  listBatches: { schoolYear: null },
  makePapers: { paper: 'minutes', schoolYear: '2026/27', day: null, skip: [], requestId: 'batch-1' },
  startYear: {
    requestId: 'request-1',
    schoolYear: '2026/27',
    choices: [{ groupId: 'О-01', choice: 'continue', copyPlan: true }],
    closing: { closedOn: null, orderNumber: '', orderDate: null, reason: '' },
  },
  recentChanges: { since: '2026-11-01' },
  openForm: CARD,
  searchChoices: { ...CARD, list: 'organizations', query: '' },
  previewCommand: { ...CARD, values },
  runCommand: RUN_COMMAND,
  undoAction: { requestId: 'form-1' },
  listDirectory: { list: 'persons', query: '', offset: 0 },
  listJournal: { groupId: 'О-01', before: null },
  showGroup: { groupId: 'О-01' },
  meetingForm: { groupId: 'О-01', meetingId: null, date: '2026-11-22' },
  recordMeeting: recordInput(prepared),
  makeMinutes: { meetingId: 'З-01' },
  listPapers: { groupId: 'О-01' },
  'listPapers of all': { groupId: null },
  makePaper: { ...MINUTES, requestId: 'paper-1' },
  previewPaper: MINUTES,
  downloadPaper: { documentId: MADE.documentId },
  lintTemplates: { paper: 'minutes' },
  newTemplate: { paper: 'minutes', start: 'copy', requestId: 'template-1' },
  useTemplate: { paper: 'minutes', fileId: null },
  showPhraseForms: { phrase: 'Методический совет' },
  confirmPhrase: { phrase: 'Методический совет', forms: FORMS, requestId: 'forms-1' },
  showRow: { table: 'meetings', id: 'З-01', field: null },
  'showRow of a sheet': { table: 'Журнал', id: null, field: null },
  listRegulations: {},
  showRegulation: { id: 'novosibirsk-2022' },
  exportRegulation: { id: 'novosibirsk-2022' },
  checkNorms: {},
  startRegulation: { source: { kind: 'typical' } },
  previewRegulation: { draft, groupIds: ['О-01'] },
  addRegulation: { requestId: 'request-1', draft },
  whatChanges: { fromId: 'novosibirsk-2022', toId: 'lyubim', toShipped: true, schoolYear: '2026/27', offset: 0 },
  waiveNorm: {
    requestId: 'request-1',
    groupId: 'О-01',
    normId: 'novosibirsk-2022/7.6-meetings',
    schoolYear: '2026/27',
    period: '',
    reason: 'ремонт',
  },
  withdrawWaiver: { requestId: 'request-1', groupId: 'О-01', waiverId: 'И-01' },
  readImport: { file: listFile() },
  previewImport: list,
  runImport: RUN_IMPORT,
  undoImport: { requestId: 'undo-1', importId: 'import-1' },
  listLinks: { query: '', offset: 0 },
  makeLinks: { personIds: ['П-01'], sendByMail: true, requestId: 'request-1' },
  revokeLink: { linkId: 'L-1', requestId: 'request-1' },
  revokeAllLinks: { requestId: 'request-1' },
};

describe('roles × procedures', () => {
  it('covers every procedure', () => {
    const covered = new Set(MATRIX.map(([name]) => name.split(' ')[0]));
    expect([...covered].sort()).toEqual(Object.keys(procedureInputs).sort());
  });

  for (const [name, what, allowed] of MATRIX) {
    for (const email of ALL) {
      const isAllowed = allowed.includes(email);
      it(`${email === '' ? 'an unknown account' : email} ${isAllowed ? 'may' : 'may not'} ${name}: ${what}`, () => {
        const host = memoryHost(register());
        if (name === 'undoImport') ask(host, 'runImport', RUN_IMPORT);
        if (name === 'undoAction') ask(host, 'runCommand', RUN_COMMAND);
        if (name === 'downloadPaper') {
          ask(host, 'makeMinutes', { meetingId: 'З-01' });
          giveFilesTo(host, email);
        }
        const files = [...host.files];
        host.email = email;
        const { revision } = host.sheets;
        const answer = answerRpc(host, { procedure: name.split(' ')[0], input: inputs[name] });
        if (isAllowed) {
          expect(answer).toMatchObject({ ok: true });
          return;
        }
        expect(answer).toMatchObject({
          ok: false,
          error: { code: 'NOT_ALLOWED', issues: [], message: expect.stringMatching(/^Это действие вам недоступно/) },
        });
        expect(host.sheets.revision).toBe(revision);
        expect(host.files).toEqual(files);
        expect(host.shown).toEqual([]);
      });
    }
  }
});

describe('own groups', () => {
  const page = (email: string, register = smallRegister()): OpenPageOutput => {
    const host = memoryHost(register);
    dailyCheck(host);
    host.email = email;
    const answer = answerRpc(host, { procedure: 'openPage', input: {} });
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.data as OpenPageOutput;
  };

  it('shows a methodist everything and a leader the own groups only', () => {
    expect(page(METHODIST).groups.map(({ id }) => id)).toEqual(['О-01', 'О-02']);
    const leader = page(LEADER);
    expect(leader.user).toEqual({ email: LEADER, role: 'leader', personId: 'П-01' });
    expect(leader.groups.map(({ id }) => id)).toEqual(['О-01']);
    expect(new Set(leader.verdicts.map(({ groupId }) => groupId))).toEqual(new Set(['О-01']));
    expect(JSON.stringify(leader)).not.toContain('физики');
    expect(leader.notices).toEqual([]);
    expect(leader.issues).toEqual([]);
  });

  it.each([
    ['the last day of the term', '2026-11-22', true],
    ['the day after it', '2026-11-21', false],
  ])('looks at the composition of today: %s', (_title, to, isMine) => {
    const register = smallRegister();
    const memberships = [member('С-01', 'О-01', 'П-01', 'leader', { to }), ...register.memberships.slice(1)];
    expect(page(LEADER, { ...register, memberships }).groups).toHaveLength(isMine ? 1 : 0);
  });

  it.each([
    [METHODIST, ['О-01', 'О-02']],
    [LEADER, ['О-01']],
    [CURATOR, ['О-01', 'О-02']],
  ])('lists verdicts from any offset on of the groups that %s may read alone', (email, groupIds) => {
    const host = memoryHost(smallRegister());
    dailyCheck(host);
    host.email = email;
    const from = (offset: number) =>
      ask(host, 'listVerdicts', { outcomes: [], groupId: null, personId: null, offset }).verdicts;
    const all = from(0);
    expect([...new Set(all.map(({ groupId }) => groupId))].sort()).toEqual(groupIds);
    for (const offset of [1, all.length - 1, all.length]) expect(from(offset)).toEqual(all.slice(offset));
  });

  it.each([-1, 1.5, 1_000_001, null, '0'])('takes no offset like %s', (offset) => {
    const host = memoryHost(smallRegister());
    const filter = { outcomes: [], groupId: null, personId: null, offset };
    expect(answerRpc(host, { procedure: 'listVerdicts', input: filter })).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
  });

  it('does not let a leader write into another group, nor learn whether it exists', () => {
    const host = memoryHost(smallRegister());
    host.email = LEADER;
    for (const groupId of ['О-02', 'О-99']) {
      const filter = { outcomes: [], groupId, personId: null, offset: 0 };
      expect(answerRpc(host, { procedure: 'listVerdicts', input: filter })).toMatchObject({
        error: { code: 'NOT_ALLOWED' },
      });
      expect(answerRpc(host, { procedure: 'showGroup', input: { groupId } })).toMatchObject({
        error: { code: 'NOT_ALLOWED' },
      });
    }
    for (const meetingId of ['З-03', 'З-99']) {
      expect(answerRpc(host, { procedure: 'makeMinutes', input: { meetingId } })).toMatchObject({
        error: { code: 'NOT_ALLOWED' },
      });
      expect(
        answerRpc(host, { procedure: 'showRow', input: { table: 'meetings', id: meetingId, field: null } }),
      ).toMatchObject({ error: { code: 'NOT_ALLOWED' } });
    }
    // A meeting of another group under the name of the own one is not found.
    const input = { ...recordInput(prepared), meetingId: 'З-03' };
    expect(answerRpc(host, { procedure: 'recordMeeting', input })).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(host.look().snapshot.meetings.find(({ id }) => id === 'З-03')?.status).toBe('planned');
  });

  it('takes every editor for a methodist while «Настройки» name none', () => {
    const register = smallRegister();
    const open = { ...register, settings: { ...register.settings, methodistEmails: [] } };
    expect(page(STRANGER, open).user).toEqual({ email: STRANGER, role: 'methodist', personId: null });
  });

  it('gives no role to an account that the platform does not name, even while «Настройки» name nobody', () => {
    const register = smallRegister();
    const host = memoryHost({ ...register, settings: { ...register.settings, methodistEmails: [] } });
    host.email = NOBODY;
    expect(answerRpc(host, { procedure: 'openPage', input: {} })).toMatchObject({ error: { code: 'NOT_ALLOWED' } });
  });
});

describe('«Методисты» without the owner', () => {
  const OWNER = 'owner@ensk.ru';
  const forgotten = () => {
    const host = memoryHost(smallRegister());
    host.store.set('install.owner', OWNER);
    host.email = OWNER;
    return host;
  };
  const notices = (host: ReturnType<typeof memoryHost>): readonly string[] => {
    const answer = answerRpc(host, { procedure: 'openPage', input: {} });
    return answer.ok ? (answer.data as OpenPageOutput).notices : [answer.error.message];
  };

  it('leaves the owner a methodist and says what to type', () => {
    const host = forgotten();
    expect(notices(host)).toContainEqual(
      expect.stringMatching(/нет owner@ensk\.ru .+metodist@ensk\.ru; owner@ensk\.ru\./),
    );
    host.email = METHODIST;
    expect(notices(host)).toContainEqual(expect.stringContaining('нет owner@ensk.ru'));
    host.type('settings', 'methodistEmails', 'value', `${METHODIST}; ${OWNER}`);
    expect(notices(host).join()).not.toContain('owner@ensk.ru');
    host.email = STRANGER;
    expect(answerRpc(host, { procedure: 'openPage', input: {} })).toMatchObject({ error: { code: 'NOT_ALLOWED' } });
  });

  it('does not stop the daily check of the owner, nor of whoever switched it on', () => {
    const host = forgotten();
    dailyCheck(host);
    const other = memoryHost(smallRegister());
    other.email = 'second@ensk.ru';
    other.store.set('install.owner', OWNER);
    other.store.set('daily.owner', JSON.stringify({ email: 'second@ensk.ru', hour: 7, since: '2026-09-01T07:00:00' }));
    dailyCheck(other);
    for (const { store } of [host, other]) expect(store.get('daily.last')).toBe('2026-11-22T07:30:00');
  });

  it('takes the person at the keyboard of an office for the owner and names config.json', () => {
    const host = { ...memoryHost(smallRegister()), workbookUrl: () => 'http://127.0.0.1:8080/' };
    host.identity.email = () => 'me@example.org';
    expect(notices(host)).toContainEqual(expect.stringMatching(/нет me@example\.org .+config\.json/));
    dailyCheck(host);
    expect(host.store.get('daily.last')).toBe('2026-11-22T07:30:00');
  });
});

describe('«Методисты» that cannot be read', () => {
  const OWNER = 'owner@ensk.ru';
  const role = (host: ReturnType<typeof memoryHost>, email: string): string => {
    host.email = email;
    const answer = answerRpc(host, { procedure: 'openPage', input: {} });
    return answer.ok ? (answer.data as OpenPageOutput).user.role : answer.error.message;
  };
  const withOwner = () => {
    const host = memoryHost(smallRegister());
    host.store.set('install.owner', OWNER);
    return host;
  };

  it('keeps the right addresses beside a broken one and reports it', () => {
    const host = withOwner();
    host.type('settings', 'methodistEmails', 'value', 'metodist@ensk.ru; vtoroy@ensk');
    expect(role(host, METHODIST)).toBe('methodist');
    expect(role(host, STRANGER)).toMatch(/^Это действие вам недоступно. Если/);
    const [issue] = host.look().issues;
    expect(issue).toMatchObject({ code: 'BAD_SETTING', data: { value: 'vtoroy@ensk', effect: 'otherAddresses' } });
    expect(issue === undefined ? '' : issueMessage(issue)).toContain('остальные адреса действуют');
  });

  it.each(['vtoroy@ensk', '#REF!', ';'])('lets only the owner in when the cell holds «%s»', (value) => {
    const host = withOwner();
    host.type('settings', 'methodistEmails', 'value', value);
    expect(role(host, OWNER)).toBe('methodist');
    expect(role(host, STRANGER)).toContain('На листе «Настройки» не прочесть строку «Методисты»');
    expect(role(host, METHODIST)).toMatch(/^Это действие вам недоступно/);
    expect(role(host, NOBODY)).toMatch(/^Это действие вам недоступно/);
    expect(role(host, LEADER)).toBe('leader');
    expect(host.look().issues).toContainEqual(expect.objectContaining({ code: 'BAD_SETTING' }));
  });

  it('lets only the owner in when the row was renamed', () => {
    const host = withOwner();
    host.type('settings', 'methodistEmails', 'id', 'Кто главный');
    expect(role(host, OWNER)).toBe('methodist');
    expect(role(host, STRANGER)).toMatch(/^Это действие вам недоступно/);
  });

  it('lets only the owner in when «Настройки» were deleted; of nobody else the check is run', () => {
    const host = withOwner();
    deleteSheet(host, 'settings');
    expect(role(host, OWNER)).toBe('methodist');
    expect(role(host, STRANGER)).toMatch(/^Это действие вам недоступно/);
    expect(() => dailyCheck(host)).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
    expect(() => checkFromMenu(host)).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
  });

  it('knows the owner of an older installation by the daily check', () => {
    const host = memoryHost(smallRegister());
    host.store.set('daily.owner', JSON.stringify({ email: OWNER, hour: 7, since: '2026-09-01T07:00:00' }));
    host.type('settings', 'methodistEmails', 'value', 'кто-то');
    expect(role(host, OWNER)).toBe('methodist');
  });

  it('lets nobody in when nobody is remembered', () => {
    const host = memoryHost(smallRegister());
    host.type('settings', 'methodistEmails', 'value', 'кто-то');
    expect(role(host, METHODIST)).toMatch(/^Это действие вам недоступно/);
  });
});
