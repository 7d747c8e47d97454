// Who may do what: every procedure and every form × everybody × the own group, a foreign one and none × e-mail or link.
import { beforeEach, describe, expect, it } from 'vitest';
import { commandLibrary } from '../../../src/application/commands/library';
import { answerRpc } from '../../../src/application/rpc/router';
import type { MakeLinksOutput } from '../../../src/contract/links';
import { procedureInputs } from '../../../src/contract/procedure-inputs';
import { ask } from '../../support/ask';
import { EMAILS, FOREIGN_ROWS, matrixRegister, OWN_ROWS, PERSONS, type RoleName } from '../../support/matrix-register';
import { type MemoryHost, memoryHost } from '../../support/memory-host';
import {
  ABSENT,
  FOREIGN,
  METHODIST_FORMS,
  OWN,
  PROCEDURES,
  type Right,
  type Subject,
  WRITER_FORMS,
} from '../../support/procedure-rights';

const READERS: readonly RoleName[] = ['leader', 'actingLeader', 'secretary', 'curator', 'member'];
const WRITERS: readonly RoleName[] = ['leader', 'actingLeader', 'secretary'];

/** One person by one way. */
interface Way {
  readonly title: string;
  readonly role: RoleName;
  readonly byLink: boolean;
}
const WAYS: readonly Way[] = [
  ...(Object.keys(EMAILS) as RoleName[]).map((role) => ({ title: `${role} by e-mail`, role, byLink: false })),
  ...(Object.keys(PERSONS) as RoleName[]).map((role) => ({ title: `${role} by link`, role, byLink: true })),
];

function passes(right: Right, { role, byLink }: Way, subject: Subject): boolean {
  if (role === 'anonymous') return false;
  if (right === 'account') return true;
  if (role === 'stranger') return false;
  if (role === 'methodist' || right === 'named') return true;
  if (right === 'methodist') return false;
  if (right === 'readerAtTable' && byLink) return false;
  const own = subject === OWN ? (right === 'writer' ? WRITERS : READERS) : [];
  return role === 'otherLeader' ? subject === FOREIGN : own.includes(role);
}

let host: MemoryHost;
let links: Readonly<Record<string, string>>;
beforeEach(() => {
  host = memoryHost(matrixRegister());
  const personIds = Object.values(PERSONS);
  const made: MakeLinksOutput = ask(host, 'makeLinks', { personIds, sendByMail: false, requestId: 'links' });
  links = Object.fromEntries(made.links.map(({ personId, url }) => [personId, url.split('?link=')[1] ?? '']));
});

function asked({ role, byLink }: Way, procedure: string, input: object) {
  // A link decides alone: the account that runs the script, here the methodist's, adds nothing.
  host.email = byLink ? EMAILS.methodist : EMAILS[role];
  const link = byLink ? { link: links[PERSONS[role] ?? ''] } : {};
  return answerRpc(host, { procedure, input, ...link });
}

const DULL =
  'Это действие вам недоступно. Если оно нужно для работы, попросите методиста открыть доступ: листы «Настройки» и «Состав».';
const NO_ACCOUNT =
  'Это действие вам недоступно. Google не сообщил программе адрес вашей учётной записи. Войдите в свою учётную запись, откройте таблицу заново и разрешите программе узнать адрес.';

/** Whatever a refused call must not have left. */
const traces = ({ sheets, files, mails, shown }: MemoryHost) => [
  sheets.revision,
  files.length,
  mails.length,
  shown.length,
];

/** Says nothing but whether the gate was passed: what stands behind it has tests of its own. */
function expectGate(answer: ReturnType<typeof asked>, isOpen: boolean, { role }: Way, what: string): void {
  if (!isOpen) {
    const message = role === 'anonymous' ? NO_ACCOUNT : DULL;
    const error = { code: 'NOT_ALLOWED', message, issues: [], reference: expect.any(String) };
    expect(answer, what).toEqual({ ok: false, error });
    return;
  }
  const code = answer.ok ? 'ok' : answer.error.code;
  expect(['NOT_ALLOWED', 'LINK_REFUSED', 'UNKNOWN_PROCEDURE', 'INTERNAL'], what).not.toContain(code);
}

it('is tried on rows that can all be read', () => {
  expect(host.look().issues).toEqual([]);
});

describe('procedures', () => {
  it('have a line each', () => {
    expect(Object.keys(PROCEDURES).sort()).toEqual(Object.keys(procedureInputs).sort());
  });

  it.each(WAYS)(
    '$title: the own group, a foreign one and one that is not there',
    (way) => {
      for (const [procedure, [right, inputOf]] of Object.entries(PROCEDURES)) {
        for (const subject of [OWN, FOREIGN, ABSENT]) {
          const before = traces(host);
          const isOpen = passes(right, way, subject);
          const answer = asked(way, procedure, inputOf(subject));
          expectGate(answer, isOpen, way, `${procedure} ${subject.groupId}`);
          if (!isOpen) expect(traces(host), procedure).toEqual(before);
          if (way.role === 'methodist') host = memoryHost(matrixRegister());
        }
      }
    },
    120_000,
  );
});

describe('forms', () => {
  it('are each of the daily work of a group or an act of the methodist', () => {
    const told = [...WRITER_FORMS, ...METHODIST_FORMS].sort();
    expect(told).toEqual(commandLibrary.commands.map(({ id }) => id).sort());
  });

  // The gate by link is the same for everybody who writes: one of them stands for all here, all of them stand below.
  const tried = WAYS.filter(({ role, byLink }) => !byLink || ['leader', 'member', 'otherLeader'].includes(role));

  it.each(tried)(
    '$title: the own group, a foreign one, none, and a foreign row called the own one',
    (way) => {
      for (const { id, table, needs } of commandLibrary.commands) {
        const right = WRITER_FORMS.includes(id) ? 'writer' : 'methodist';
        const rowOf = ({ rows }: Subject) => (needs.includes('row') && table !== null ? (rows[table] ?? null) : null);
        const smuggled: Subject = { groupId: OWN.groupId, rows: FOREIGN_ROWS };
        const isRowOfGroup = rowOf(OWN) !== rowOf(FOREIGN);
        for (const subject of [OWN, FOREIGN, ABSENT, ...(isRowOfGroup && right === 'writer' ? [smuggled] : [])]) {
          const form = { command: id, groupId: subject.groupId, rowId: rowOf(subject) };
          const isOpen = passes(right, way, subject);
          const what = `${id} ${subject.groupId} ${form.rowId}`;
          const { revision } = host.sheets;
          // One gate stands before all three procedures of forms: the table of procedures asks each of them.
          if (subject === OWN) expectGate(asked(way, 'openForm', form), isOpen, way, what);
          const run = { ...form, requestId: what, version: 'v', opened: {}, values: {} };
          expectGate(asked(way, 'runCommand', run), isOpen, way, what);
          expect(host.sheets.revision, what).toBe(revision);
        }
      }
    },
    120_000,
  );

  it.each(WAYS)('$title: lists of a form are searched by whom it opens for', (way) => {
    const forms = [
      ['scheduleMeeting', 'planItems', 'writer'],
      ['changeGroup', 'organizations', 'methodist'],
      ['reorganizeGroup', 'people', 'methodist'],
    ] as const;
    for (const [command, list, right] of forms) {
      for (const subject of [OWN, FOREIGN, ABSENT]) {
        const form = { command, groupId: subject.groupId, rowId: null };
        const isOpen = passes(right, way, subject);
        const before = traces(host);
        const searched = asked(way, 'searchChoices', { ...form, list, query: '' });
        expectGate(searched, isOpen, way, `${command} ${list} ${subject.groupId}`);
        expect(traces(host)).toEqual(before);
        const opened = asked(way, 'openForm', form);
        expect(searched.ok, `${command} ${subject.groupId}`).toBe(opened.ok);
        if (!searched.ok || !opened.ok) continue;
        // Nothing is found that the form itself would not offer.
        const { lists } = opened.data as { lists: Record<string, readonly { readonly id: string }[]> };
        const { options } = searched.data as { options: readonly { readonly id: string }[] };
        expect(options).toEqual((lists[list] ?? []).slice(0, 20));
      }
    }
  });

  it.each(WAYS)('$title: an offset opens verdicts of no other group', (way) => {
    for (const subject of [OWN, FOREIGN, ABSENT]) {
      for (const offset of [0, 1, 1_000_000]) {
        const filter = { outcomes: [], groupId: subject.groupId, personId: null, offset };
        expectGate(asked(way, 'listVerdicts', filter), passes('reader', way, subject), way, `${offset}`);
      }
    }
  });

  it.each(WRITER_FORMS)('%s opens for each who writes the group, by either way', (id) => {
    const command = commandLibrary.commands.find((one) => one.id === id);
    const rowId = command?.needs.includes('row') === true ? (OWN_ROWS[command.table ?? 'groups'] ?? null) : null;
    const codes = WAYS.filter(({ role }) => WRITERS.includes(role)).map((way) => {
      const answer = asked(way, 'openForm', { command: id, groupId: OWN.groupId, rowId });
      return answer.ok ? 'ok' : answer.error.code;
    });
    expect(codes).toHaveLength(6);
    // A form that makes no sense on this row says so, the same to all of them.
    expect(new Set(codes).size).toBe(1);
    expect(['ok', 'COMMAND_REFUSED']).toContain(codes[0]);
  });
});

describe('links that do not work', () => {
  /** Does something to the office or to the link; answers the link as it comes then. */
  const spoiling = (spoil: (id: string) => void) => (link: string) => {
    spoil(link.split('.')[1] ?? '');
    return link;
  };
  const SPOILED: readonly (readonly [string, (link: string) => string])[] = [
    ['expired', spoiling(() => Object.assign(host, { now: '2027-09-01T00:00:00' }))],
    ['revoked', spoiling((id) => host.store.set(`links.revoked.${id}`, '2027-08-31'))],
    ['of an old key', spoiling(() => host.store.set('links.version', '2'))],
    ['of another office', spoiling(() => host.store.set('links.secret', 'another'))],
    ['forged: another person', (link) => link.replace('_041f-01', '_041f-04')],
    ['forged: another signature', (link) => `${link.slice(0, -4)}AAAA`],
    ['forged: a later day', (link) => link.replace('20270831', '20370831')],
    ['empty', () => ''],
  ];

  it.each(SPOILED)('%s: every procedure and every form says the same, whatever it is about', (_title, spoil) => {
    const good = links['П-01'] ?? '';
    expect(answerRpc(host, { procedure: 'openPage', input: {}, link: good })).toMatchObject({ ok: true });
    const link = spoil(good);
    const before = traces(host);
    const answers = [OWN, FOREIGN, ABSENT].flatMap((subject) => [
      ...Object.entries(PROCEDURES).map(([procedure, [, inputOf]]) => ({ procedure, input: inputOf(subject) })),
      ...commandLibrary.commands.map(({ id }) => ({
        procedure: 'openForm',
        input: { command: id, groupId: subject.groupId, rowId: null },
      })),
    ]);
    host.email = EMAILS.methodist;
    const error = { code: 'LINK_REFUSED', message: 'Ссылка не действует: попросите у методиста новую.', issues: [] };
    for (const request of answers) {
      const answer = answerRpc(host, { ...request, link });
      expect(answer, JSON.stringify(request)).toEqual({
        ok: false,
        error: { ...error, reference: expect.any(String) },
      });
    }
    expect(traces(host)).toEqual(before);
  });
});
