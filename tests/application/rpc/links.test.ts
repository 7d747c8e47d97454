import { describe, expect, it } from 'vitest';
import { MOST_LINKS, rememberLinks } from '../../../src/application/links/link-store';
import { answerRpc } from '../../../src/application/rpc/router';
import { dailyCheck } from '../../../src/application/use-cases/daily-check';
import type { ListLinksOutput, MakeLinksInput, MakeLinksOutput } from '../../../src/contract/links';
import type { MeetingFormOutput } from '../../../src/contract/meeting-form';
import type { OpenPageOutput } from '../../../src/contract/open-page';
import { procedureInputs } from '../../../src/contract/procedure-inputs';
import { type MemoryHost, memoryHost } from '../../support/memory-host';
import { recordInput } from '../../support/record-meeting-input';
import { member, person, smallRegister } from '../../support/small-register';

const DULL = {
  ok: false,
  error: {
    code: 'LINK_REFUSED',
    message: 'Ссылка не действует: попросите у методиста новую.',
    issues: [],
    reference: expect.stringMatching(/^R-/),
  },
};

const LIST = { query: '', offset: 0 };

function register() {
  const small = smallRegister();
  return { ...small, settings: { ...small.settings, methodistEmails: ['metodist@ensk.ru'] } };
}

function data<T>(answer: ReturnType<typeof answerRpc>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.data as T;
}

function make(host: MemoryHost, personIds: readonly string[], more: Partial<MakeLinksInput> = {}): MakeLinksOutput {
  const input = { personIds, sendByMail: false, requestId: 'r1', ...more };
  return data(answerRpc(host, { procedure: 'makeLinks', input }));
}

function linkOf(host: MemoryHost, personId: string): string {
  return make(host, [personId]).links[0]?.url.split('?link=')[1] ?? '';
}

const asLink = (host: MemoryHost, link: string, procedure: string, input: object = {}) =>
  answerRpc(host, { procedure, input, link });

describe('a call with the link of a leader', () => {
  it('reads and writes the own group, whoever runs the script', () => {
    const host = memoryHost(register());
    const link = linkOf(host, 'П-01');
    for (const email of ['', 'metodist@ensk.ru', 'kuznetsova@school.ru']) {
      host.email = email;
      const page = data<OpenPageOutput>(asLink(host, link, 'openPage'));
      expect(page.user).toEqual({ email: 'Иванова Мария Петровна (по ссылке)', role: 'leader', personId: 'П-01' });
      expect(page.groups.map(({ id }) => id)).toEqual(['О-01']);
      expect([page.notices, page.issues]).toEqual([[], []]);
      const form = asLink(host, link, 'meetingForm', { groupId: 'О-01', meetingId: null, date: '2026-11-20' });
      expect(data<MeetingFormOutput>(form).groupId).toBe('О-01');
    }
    host.email = 'metodist@ensk.ru';
    const input = recordInput(host);
    host.email = '';
    data(asLink(host, link, 'recordMeeting', input));
    const actors = host.look().kept.journal.filter(({ action }) => action === 'Заседание проведено');
    expect([...new Set(actors.map(({ actor }) => actor))]).toEqual(['Иванова Мария Петровна (по ссылке)']);
  });

  it('does not reach a group of others, though the owner runs the script', () => {
    const host = memoryHost(register());
    const link = linkOf(host, 'П-01');
    const refused = { ok: false, error: { code: 'NOT_ALLOWED' } };
    expect(asLink(host, link, 'showGroup', { groupId: 'О-02' })).toMatchObject(refused);
    expect(
      asLink(host, link, 'listVerdicts', { outcomes: ['met'], groupId: 'О-02', personId: null, offset: 0 }),
    ).toMatchObject({
      ok: false,
    });
    expect(asLink(host, link, 'recordMeeting', recordInput(host, { groupId: 'О-02' }))).toMatchObject(refused);
  });

  it('is no methodist, not even the link of a methodist', () => {
    const small = register();
    const settings = { ...small.settings, methodistEmails: ['metodist@ensk.ru', 'ivanova@school.ru'] };
    const host = memoryHost({ ...small, settings });
    const link = linkOf(host, 'П-01');
    expect(data<OpenPageOutput>(asLink(host, link, 'openPage')).user.role).toBe('leader');
    const inputs = {
      checkNow: {},
      listRegulations: {},
      checkNorms: {},
      listLinks: LIST,
      makeLinks: { personIds: ['П-04'], sendByMail: false, requestId: 'r' },
      revokeLink: { linkId: 'L-1', requestId: 'r' },
      revokeAllLinks: { requestId: 'r' },
      showRow: { table: 'groups', id: 'О-01', field: null },
    };
    for (const [procedure, input] of Object.entries(inputs)) {
      expect(asLink(host, link, procedure, input), procedure).toMatchObject({
        ok: false,
        error: { code: 'NOT_ALLOWED' },
      });
    }
    expect(host.shown).toEqual([]);
  });

  it('gives a curator and a member what they may read, and nothing to write', () => {
    const host = memoryHost(register());
    const curator = linkOf(host, 'П-04');
    expect(asLink(host, curator, 'showGroup', { groupId: 'О-01' })).toMatchObject({ ok: true });
    const member = linkOf(host, 'П-03');
    expect(data<OpenPageOutput>(asLink(host, member, 'openPage')).user.role).toBe('reader');
    for (const link of [curator, member]) {
      expect(asLink(host, link, 'recordMeeting', recordInput(host, { groupId: 'О-01' }))).toMatchObject({
        ok: false,
        error: { code: 'NOT_ALLOWED' },
      });
    }
  });

  it('opens with one reading of the workbook', () => {
    const host = memoryHost(register());
    const link = linkOf(host, 'П-01');
    host.faults.calls.length = 0;
    data(asLink(host, link, 'openPage'));
    expect(host.faults.calls.filter((call) => call.startsWith('sheets.'))).toEqual(['sheets.batchGet']);
  });
});

describe('a link that does not work', () => {
  it('gets the same dull words for every procedure and whatever is wrong, though the owner runs the script', () => {
    const host = memoryHost(register());
    const good = linkOf(host, 'П-01');
    const [id = ''] = make(host, ['П-01']).links.map((link) => link.id);
    const gone = linkOf(host, 'П-03');
    const links = ['', 'x', 'ссылка', good.slice(0, -1), `${good}A`, good.replace('page', 'mail'), 'A'.repeat(512)];
    for (const procedure of [...Object.keys(procedureInputs), 'constructor']) {
      for (const link of links) expect(asLink(host, link, procedure), `${procedure} ${link}`).toEqual(DULL);
    }
    host.now = '2027-08-31T23:59:00';
    expect(asLink(host, good, 'openPage')).toMatchObject({ ok: true });
    host.now = '2027-09-01T00:00:00';
    expect(asLink(host, good, 'openPage')).toEqual(DULL);
    host.now = '2026-11-22T07:30:00';
    data(answerRpc(host, { procedure: 'revokeLink', input: { linkId: id, requestId: 'r' } }));
    expect(asLink(host, good, 'openPage')).toEqual(DULL);
    expect(asLink(host, gone, 'openPage')).toMatchObject({ ok: true });
    data(answerRpc(host, { procedure: 'revokeAllLinks', input: { requestId: 'r' } }));
    expect([...host.store].filter(([key]) => key.startsWith('links.'))).toEqual([['links.version', '2']]);
    expect(asLink(host, gone, 'openPage')).toEqual(DULL);
    expect(asLink(host, linkOf(host, 'П-03'), 'openPage')).toMatchObject({ ok: true });
  });

  it.each([
    ['over', (host: MemoryHost) => void Object.assign(host, { now: '2027-09-01T00:00:00' })],
    ['revoked', (host: MemoryHost) => void host.store.set('links.revoked.L-n00001', '2027-08-31')],
    ['of an earlier key', (host: MemoryHost) => void host.store.set('links.version', '2')],
    ['of another secret', (host: MemoryHost) => void host.store.set('links.secret', 'another')],
  ])('is refused alike by every procedure when it is %s', (_title, spoil) => {
    const host = memoryHost(register());
    const link = linkOf(host, 'П-01');
    expect(link).toContain('L-n00001');
    host.email = '';
    expect(asLink(host, link, 'openPage')).toMatchObject({ ok: true });
    spoil(host);
    for (const procedure of Object.keys(procedureInputs))
      expect(asLink(host, link, procedure), procedure).toEqual(DULL);
  });

  it('is refused before any link has been made, and makes no key', () => {
    const host = memoryHost(register());
    expect(asLink(host, 'm1.L-1._041f.page.20270831.1.'.padEnd(80, 'A'), 'openPage')).toEqual(DULL);
    expect([...host.store.keys()].filter((key) => key.startsWith('links.'))).toEqual([]);
  });

  it('is refused of somebody who is not in «Педагоги» any more', () => {
    const before = memoryHost(register());
    const link = linkOf(before, 'П-03');
    const after = memoryHost({ ...register(), persons: register().persons.filter(({ id }) => id !== 'П-03') });
    for (const [key, value] of before.store) after.store.set(key, value);
    expect(asLink(after, link, 'openPage')).toEqual(DULL);
  });

  it('longer than 512 characters is no request at all', () => {
    expect(asLink(memoryHost(register()), 'A'.repeat(513), 'openPage')).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT' },
    });
  });
});

describe('a call without a link', () => {
  it('of an account that the platform does not name learns nothing, not even what is wrong with it', () => {
    const host = memoryHost(register());
    host.email = '';
    for (const procedure of [...Object.keys(procedureInputs), 'constructor']) {
      expect(answerRpc(host, { procedure, input: {} }), procedure).toMatchObject({
        ok: false,
        error: { code: 'NOT_ALLOWED', issues: [] },
      });
    }
    expect(host.faults.calls.filter((call) => call.startsWith('sheets.'))).toEqual([]);
  });
});

describe('making links', () => {
  it('lists who has work today, with the link that works', () => {
    const host = memoryHost(register());
    make(host, ['П-01', 'П-03']);
    const list = data<ListLinksOutput>(answerRpc(host, { procedure: 'listLinks', input: LIST }));
    expect(list).toMatchObject({ deployed: true, expires: '2027-08-31' });
    expect(list.people.map(({ personId, link }) => [personId, link?.expires ?? null])).toEqual([
      ['П-01', '2027-08-31'],
      ['П-04', null],
      ['П-02', null],
    ]);
    expect(list.people[1]?.groups.map(({ groupId, role }) => `${groupId} ${role}`)).toEqual([
      'О-02 руководитель',
      'О-01 куратор',
    ]);
    expect(list.others.map(({ personId }) => personId)).toEqual(['П-03']);
    expect(JSON.stringify(list)).not.toContain('m1.');
  });

  it('finds people by words of name, group and role, and tells whom no link lets in', () => {
    const host = memoryHost(register());
    make(host, ['П-01', 'П-03']);
    const found = (query: string) =>
      data<ListLinksOutput>(answerRpc(host, { procedure: 'listLinks', input: { query, offset: 0 } }));
    const all = found('');
    expect([all.total, all.live, all.othersTotal]).toEqual([3, 2, 1]);
    expect([all.found, all.without]).toEqual([
      ['П-01', 'П-04', 'П-02'],
      ['П-04', 'П-02'],
    ]);
    expect(found('МАРИЯ кузн').found).toEqual(['П-04']);
    expect(found('секретарь').found).toEqual(['П-02']);
    expect(found('физики').found).toEqual(['П-04']);
    const other = found('сидорова');
    expect([other.total, other.live, other.found, other.people]).toEqual([3, 2, [], []]);
    expect(other.others.map(({ personId }) => personId)).toEqual(['П-03']);
    expect([found('никто').total, found('никто').othersTotal, found('никто').others]).toEqual([3, 0, []]);
  });

  it('brings fifty people at a time, each once', () => {
    const small = register();
    const persons = Array.from({ length: 102 }, (_, n) => person(`П-1${n}`, 'Однофамильцева'));
    const memberships = persons.map(({ id }) => member(`С-${id}`, 'О-01', id, 'secretary'));
    const host = memoryHost({ ...small, persons, memberships });
    const page = (offset: number) =>
      data<ListLinksOutput>(answerRpc(host, { procedure: 'listLinks', input: { query: '', offset } }));
    const pages = [page(0), page(50), page(100), page(102)];
    expect(pages.map(({ people }) => people.length)).toEqual([50, 50, 2, 0]);
    expect(pages.flatMap(({ people }) => people.map(({ personId }) => personId))).toEqual(page(0).found);
    expect(page(0).found).toHaveLength(102);
    const input = { query: '', offset: -1 };
    expect(answerRpc(host, { procedure: 'listLinks', input })).toMatchObject({ error: { code: 'INVALID_INPUT' } });
  });

  it('lists nobody for a part that is only planned in a proposal, until the group is created', () => {
    const small = register();
    const listed = (createdOn: string | null) => {
      const [first, second] = small.groups;
      if (first === undefined || second === undefined) throw new Error('No groups');
      const groups = [first, { ...second, proposedOn: '2026-09-01', createdOn }];
      const host = memoryHost({ ...small, groups, memberships: [member('С-1', 'О-02', 'П-04', 'leader')] });
      return data<ListLinksOutput>(answerRpc(host, { procedure: 'listLinks', input: LIST })).found;
    };
    expect(listed(null)).toEqual([]);
    expect(listed('2026-09-10')).toEqual(['П-04']);
  });

  it('says since when a link of a person does not work, until another is made', () => {
    const host = memoryHost(register());
    const revokedOn = () =>
      data<ListLinksOutput>(answerRpc(host, { procedure: 'listLinks', input: LIST })).people.map(
        (one) => `${one.personId} ${one.link === null ? 'none' : 'works'} ${one.revokedOn}`,
      );
    const { links } = make(host, ['П-01', 'П-02']);
    expect(revokedOn()).toEqual(['П-01 works null', 'П-04 none null', 'П-02 works null']);
    data(answerRpc(host, { procedure: 'revokeLink', input: { linkId: links[0]?.id, requestId: 'r2' } }));
    expect(revokedOn()).toEqual(['П-01 none 2026-11-22', 'П-04 none null', 'П-02 works null']);
    host.now = '2026-11-24T08:00:00';
    data(answerRpc(host, { procedure: 'revokeAllLinks', input: { requestId: 'r3' } }));
    expect(revokedOn()).toEqual(['П-01 none 2026-11-22', 'П-04 none null', 'П-02 none 2026-11-24']);
    make(host, ['П-01'], { requestId: 'r4' });
    expect(revokedOn()).toEqual(['П-01 works null', 'П-04 none null', 'П-02 none 2026-11-24']);
  });

  it('gives the same link again and writes nothing twice', () => {
    const host = memoryHost(register());
    const [first] = make(host, ['П-01']).links;
    expect(first).toMatchObject({
      isNew: true,
      letter: 'notAsked',
      url: expect.stringMatching(/^https:\/\/page\/exec\?link=m1\./),
    });
    const [again] = make(host, ['П-01']).links;
    expect(again).toEqual({ ...first, isNew: false });
    expect(host.look().kept.journal.filter(({ action }) => action === 'Ссылка выдана')).toHaveLength(1);
  });

  it('refuses while the page is not deployed, for unknown people, and over the most it can remember', () => {
    const host = memoryHost(register());
    const input = { personIds: ['П-01'], sendByMail: false, requestId: 'r' };
    host.pageUrl = '';
    expect(answerRpc(host, { procedure: 'makeLinks', input })).toMatchObject({
      ok: false,
      error: { code: 'COMMAND_REFUSED', message: expect.stringContaining('Новое развёртывание') },
    });
    host.pageUrl = 'https://page/exec';
    expect(answerRpc(host, { procedure: 'makeLinks', input: { ...input, personIds: ['П-01', 'П-99'] } })).toMatchObject(
      {
        ok: false,
        error: { code: 'COMMAND_REFUSED', issues: [{ path: 'personIds.1', code: 'noSuchPerson' }] },
      },
    );
    const links = Array.from({ length: MOST_LINKS - 1 }, (_, index) => ({
      ...{ id: `L-${index}`, personId: `П-${'я'.repeat(60)}`, purpose: 'page' as const },
      ...{ issuedOn: '2026-09-01', expires: '2027-08-31', keyVersion: 1 },
    }));
    rememberLinks(host.properties, links, '2026-11-22');
    make(host, ['П-01']);
    const sizes = [...host.store].map(([, value]) => Buffer.byteLength(value));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(9_000);
    expect([...host.store].reduce((sum, [key, value]) => sum + Buffer.byteLength(key + value), 0)).toBeLessThan(
      450_000,
    );
    expect(answerRpc(host, { procedure: 'makeLinks', input: { ...input, personIds: ['П-02'] } })).toMatchObject({
      ok: false,
      error: { code: 'COMMAND_REFUSED', message: expect.stringContaining('2000') },
    });
  });

  it('forgets links and revocations that are over', () => {
    const host = memoryHost(register());
    const [link] = make(host, ['П-01']).links;
    data(answerRpc(host, { procedure: 'revokeLink', input: { linkId: link?.id, requestId: 'r' } }));
    make(host, ['П-02']);
    expect([...host.store.keys()].filter((key) => key.startsWith('links.revoked.'))).toHaveLength(1);
    host.now = '2027-09-01T08:00:00';
    make(host, ['П-04']);
    expect([...host.store.keys()].filter((key) => key.startsWith('links.revoked.'))).toEqual([]);
    expect(host.store.get('links.issued.0')).toContain('П-04');
    expect(host.store.get('links.issued.0')).not.toContain('П-02');
  });
});

describe('a letter with a link', () => {
  const mailed = () => {
    const host = memoryHost({ ...register(), settings: { ...register().settings, mailEnabled: true } });
    // A Monday: letters leave.
    host.now = '2026-11-23T07:30:00';
    return host;
  };

  it('lies in the sheet without the link and leaves with it', () => {
    const host = mailed();
    const [link] = make(host, ['П-01'], { sendByMail: true }).links;
    expect(link?.letter).toBe('toSend');
    const sheets = JSON.stringify(host.look().kept);
    expect(sheets).toContain(`[личная ссылка ${link?.id}]`);
    expect(sheets).not.toContain('m1.');
    dailyCheck(host);
    const letters = host.mails.filter(({ subject }) => subject.endsWith('ваша страница'));
    expect(letters.map(({ to }) => to)).toEqual(['ivanova@school.ru']);
    expect(letters[0]?.body).toContain(`\n${link?.url}\n`);
    expect(letters[0]?.body).not.toContain('[личная');
    expect(JSON.stringify(host.look().kept)).not.toContain('m1.');
  });

  it('does not leave when the link has been revoked or the address is another one since', () => {
    const revoked = mailed();
    const [link] = make(revoked, ['П-01'], { sendByMail: true }).links;
    data(answerRpc(revoked, { procedure: 'revokeLink', input: { linkId: link?.id, requestId: 'r' } }));
    const moved = mailed();
    make(moved, ['П-01'], { sendByMail: true });
    moved.type('persons', 'П-01', 'email', 'sidorova@school.ru');
    moved.type('persons', 'П-03', 'email', 'ivanova@school.ru');
    for (const host of [revoked, moved]) {
      dailyCheck(host);
      expect(host.mails.filter(({ subject }) => subject.endsWith('ваша страница'))).toEqual([]);
      const row = host.look().kept.notifications.find(({ id }) => id.startsWith('link:'));
      expect(row).toMatchObject({ status: 'failed', error: expect.stringContaining('Ссылка из письма') });
    }
  });

  it('is not written to nobody', () => {
    const small = register();
    const persons = small.persons.map((one) => (one.id === 'П-01' ? { ...one, email: '' } : one));
    const host = memoryHost({ ...small, persons, settings: { ...small.settings, mailEnabled: false } });
    const letters = make(host, ['П-01', 'П-02'], { sendByMail: true }).links.map(({ letter }) => letter);
    expect(letters).toEqual(['noEmail', 'suppressed']);
  });
});
