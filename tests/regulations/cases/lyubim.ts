// Любимский район: all case tables; expected answers are worked out by hand from the text of the regulation.
import type { Job } from '../../../src/domain/register/job';
import type { Membership } from '../../../src/domain/register/membership';
import type { Plan } from '../../../src/domain/register/plan';
import { assignment, product } from '../../domain/norm-under-test';
import { agendaItem, job, meeting, membership, person, plan } from '../../domain/register-builder';
import { closingByReasonCases, creationCases, fieldCases } from './acts';
import { type CaseTable, type Facts, factsOf, held } from './case-table';
import { lyubimWork } from './lyubim-work';
import { leaderCases, presentCases } from './roles';

const rtg = factsOf('lyubim', { type: 'районная творческая группа' });
const ON = '2026-10-15';

const holds = (role: Membership['role'], where: Partial<Job> | null, row: Partial<Membership> = {}) =>
  rtg({
    memberships: [membership({ role, from: '2026-09-10', ...row })],
    persons: [person()],
    jobs: where === null ? [] : [job(where)],
  });

const roles: CaseTable = {
  '1.2-leader': leaderCases(rtg),
  '1.2-position': [
    ['director', holds('leader', { position: 'Директор' }), ON, 'year met eligible.yes'],
    ['head of a kindergarten', holds('leader', { position: 'заведующий детским садом' }), ON, 'year met eligible.yes'],
    [
      'head of a kindergarten, a woman',
      holds('leader', { position: 'заведующая детским садом' }),
      ON,
      'year met eligible.yes',
    ],
    ['head of a centre', holds('leader', { position: 'руководитель центра' }), ON, 'year met eligible.yes'],
    ['acting director without a space', holds('leader', { position: 'и.о. директора' }), ON, 'year met eligible.yes'],
    ['acting head of a kindergarten', holds('leader', { position: 'и. о. заведующей' }), ON, 'year met eligible.yes'],
    ['acting director', holds('leader', { position: 'и. о. директора' }), ON, 'year met eligible.yes'],
    [
      'two readings: a teacher is not a head of an organisation',
      holds('leader', { position: 'воспитатель' }),
      ON,
      'year violated eligible.position',
    ],
    [
      'a deputy is not the head',
      holds('leader', { position: 'заместитель директора' }),
      ON,
      'year violated eligible.position',
    ],
    [
      'director from that day',
      holds('leader', { position: 'директор', from: '2026-09-10' }),
      ON,
      'year met eligible.yes',
    ],
    [
      'director from the day after',
      holds('leader', { position: 'директор', from: '2026-09-11' }),
      ON,
      'year cantTell eligible.unknown',
    ],
    [
      'director up to that day',
      holds('leader', { position: 'директор', to: '2026-09-10' }),
      ON,
      'year met eligible.yes',
    ],
    ['position not entered', holds('leader', { position: '' }), ON, 'year cantTell eligible.unknown'],
    ['no place of work', holds('leader', null), ON, 'year cantTell eligible.unknown'],
    ['nobody', rtg(), ON, 'year inapplicable eligible.nobody'],
  ],
  '4.5-curator': presentCases(rtg, 'curator'),
  '4.5-position': [
    [
      'methodist for preschool education',
      holds('curator', { position: 'Методист по дошкольному образованию' }),
      ON,
      'year met eligible.yes',
    ],
    ['another methodist', holds('curator', { position: 'методист' }), ON, 'year violated eligible.position'],
    ['position not entered', holds('curator', { position: '' }), ON, 'year cantTell eligible.unknown'],
    [
      'left yesterday',
      holds('curator', { position: 'методист' }, { to: '2026-10-14' }),
      ON,
      'year inapplicable eligible.nobody',
    ],
    ['leaves today', holds('curator', { position: 'методист' }, { to: ON }), ON, 'year violated eligible.position'],
  ],
};

const full = { theme: 'Экология', goal: 'Собрать опыт', expectedResult: 'Пособие' };
const planned = (fields: Partial<Plan>, tables: Facts = {}) =>
  rtg({ plans: [plan({ ...full, ...fields })], ...tables });

const plans: CaseTable = {
  '4.2': [
    ['theme, goal and result', planned({}), ON, 'year met plan-fields.all'],
    ['no theme', planned({ theme: '' }), ON, 'year cantTell plan-fields.not-filled'],
    ['no goal', planned({ goal: ' ' }), ON, 'year cantTell plan-fields.not-filled'],
    ['no result', planned({ expectedResult: '' }), ON, 'year cantTell plan-fields.not-filled'],
    [
      'approved without a result',
      planned({ expectedResult: '', approvedOn: ON }),
      ON,
      'year violated plan-fields.approved-without',
    ],
    [
      'approved tomorrow without a result',
      planned({ expectedResult: '', approvedOn: '2026-10-16' }),
      ON,
      'year cantTell plan-fields.not-filled',
    ],
    ['no plan, no meeting', rtg(), ON, 'year pending plan-fields.no-plan-yet'],
    ['works without a plan', rtg(held('2026-10-05')), ON, 'year atRisk plan-fields.working-without'],
    ['no plan, the last day', rtg(), '2027-05-31', 'year pending plan-fields.no-plan-yet'],
    ['no plan, the day after', rtg(), '2027-06-01', 'year violated plan-fields.no-plan'],
    [
      'created after teaching',
      rtg({}, { createdOn: '2027-06-01' }),
      '2027-06-02',
      'year inapplicable plan-fields.created-after',
    ],
  ],
};

const made = (day: string | null) => ({ products: [product('ПР-1', day)] });
const until = { createdOn: '2026-09-15', plannedUntil: '2027-03-15' };
const members = (tables: Facts = {}) =>
  rtg({
    memberships: [membership(), membership({ personId: 'П-02', role: 'member', from: '2026-09-01' })],
    meetings: [meeting('2026-10-05', { id: 'З-1' })],
    ...tables,
  });

const work: CaseTable = {
  '1.4': [
    ['made', rtg(made('2027-01-20'), until), '2027-01-20', 'term met products.enough of 1'],
    ['made tomorrow', rtg(made('2027-01-20'), until), '2027-01-19', 'term pending products.fewer-so-far by 2027-03-15'],
    [
      'day not entered: any day is within the life of the group',
      rtg(made(null), until),
      '2027-01-19',
      'term met products.enough',
    ],
    ['made in an earlier year of the group', rtg(made('2025-11-20')), ON, 'term met products.enough'],
    ['no end of the group in sight', rtg(), ON, 'term pending products.term-open'],
    ['31 days left', rtg({}, until), '2027-02-12', 'term pending products.fewer-so-far'],
    ['30 days left', rtg({}, until), '2027-02-13', 'term atRisk products.near'],
    ['the last day', rtg({}, until), '2027-03-15', 'term atRisk products.near'],
    ['the day after', rtg({}, until), '2027-03-16', 'term violated products.too-few'],
    [
      'closed without a product',
      rtg({}, { closedOn: '2026-12-20' }),
      '2026-12-21',
      'term violated products.too-few by 2026-12-20',
    ],
    [
      'made after closing',
      rtg(made('2026-12-21'), { closedOn: '2026-12-20' }),
      '2026-12-21',
      'term violated products.too-few',
    ],
  ],
  '4.4': [
    ['nobody yet, 31 days left', members(), '2027-04-30', 'year pending contributions.not-yet by 2027-05-31'],
    ['30 days left', members(), '2027-05-01', 'year atRisk contributions.near'],
    ['the last day', members(), '2027-05-31', 'year atRisk contributions.near'],
    ['the day after', members(), '2027-06-01', 'year violated contributions.absent'],
    [
      'both spoke',
      members({ agendaItems: ['П-01', 'П-02'].map((speakerId) => agendaItem({ meetingId: 'З-1', speakerId })) }),
      '2026-10-05',
      'year met contributions.all',
    ],
    [
      'one of two spoke',
      members({ agendaItems: [agendaItem({ meetingId: 'З-1', speakerId: 'П-01' })] }),
      '2027-06-01',
      'year violated contributions.absent',
    ],
    [
      'the executor of an assignment',
      members({
        agendaItems: [agendaItem({ meetingId: 'З-1', speakerId: 'П-01' })],
        assignments: [assignment('Т-1', null, { executorId: 'П-02', doneOn: ON })],
      }),
      ON,
      'year met contributions.all',
    ],
    [
      'a product without a day',
      members({ products: [product('ПР-1', null, { authorIds: ['П-01', 'П-02'] })] }),
      '2027-06-01',
      'year cantTell contributions.not-filled',
    ],
    [
      'created after teaching',
      rtg({}, { createdOn: '2027-06-01' }),
      '2027-06-02',
      'year inapplicable contributions.created-after',
    ],
  ],
};

const life: CaseTable = {
  '1.1': fieldCases(rtg, { theme: 'Экология' }, { theme: '' }),
  '4.1': creationCases(rtg),
  '4.6': closingByReasonCases(rtg),
};

export const lyubimCases: readonly CaseTable[] = [roles, plans, work, life, ...lyubimWork];
