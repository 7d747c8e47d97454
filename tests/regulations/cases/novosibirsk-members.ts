// Новосибирск 7.1: of whom an ММО is made.
import type { Group } from '../../../src/domain/register/group';
import type { Membership } from '../../../src/domain/register/membership';
import { group, membership } from '../../domain/register-builder';
import type { CaseTable, Facts } from './case-table';
import { ns } from './novosibirsk-facts';

const ON = '2026-10-15';

/** A district group of the same register, under a regulation of its own. */
const district = (fields: Partial<Group> = {}): Group =>
  group({
    id: 'О-09',
    name: 'РМО математиков',
    type: 'районное методическое объединение',
    regulationId: '',
    ...fields,
  });

const led = (fields: Partial<Membership> = {}): Membership =>
  membership({ groupId: 'О-09', from: '2025-09-01', ...fields });

/** П-02 joined the city group on 10 September 2026. */
function joined(
  rows: readonly Membership[],
  body: Partial<Group> | null = {},
  city: Partial<Group> = {},
  row: Partial<Membership> = {},
): Facts {
  const { groups = [] } = ns({}, city);
  return {
    groups: body === null ? groups : [...groups, district(body)],
    memberships: [membership({ personId: 'П-02', role: 'member', from: '2026-09-10', ...row }), ...rows],
  };
}

const leads = led({ personId: 'П-02' });
const another = led({ personId: 'П-03' });

export const novosibirskMembers: readonly CaseTable[] = [
  {
    '7.1': [
      ['leads a district group', joined([leads]), ON, 'year met of-body.all'],
      [
        'leads one of an okrug',
        joined([leads], { name: 'Математики', type: 'окружное методическое объединение' }),
        ON,
        'year met of-body.all',
      ],
      ['named in short', joined([leads], { name: 'Математики района', type: 'РМО' }), ON, 'year met of-body.all'],
      ['leads it from that day', joined([led({ personId: 'П-02', from: '2026-09-10' })]), ON, 'year met of-body.all'],
      [
        'leads it from the day after, another before',
        joined([led({ personId: 'П-02', from: '2026-09-11' }), led({ personId: 'П-03', to: '2026-09-10' })]),
        ON,
        'year violated of-body.outside',
      ],
      ['led it up to that day', joined([led({ personId: 'П-02', to: '2026-09-10' })]), ON, 'year met of-body.all'],
      [
        'led it up to the day before, another after',
        joined([led({ personId: 'П-02', to: '2026-09-09' }), led({ personId: 'П-03', from: '2026-09-10' })]),
        ON,
        'year violated of-body.outside',
      ],
      [
        'a member of it under another leader',
        joined([led({ personId: 'П-02', role: 'member' }), another]),
        ON,
        'year violated of-body.outside',
      ],
      ['another leads it', joined([another]), ON, 'year violated of-body.outside'],
      ['nobody has entered who leads it', joined([]), ON, 'year cantTell of-body.unknown'],
      [
        'the day of joining is not entered',
        joined([leads], {}, {}, { from: null }),
        ON,
        'year cantTell of-body.unknown',
      ],
      ['no district group in the register', joined([], null), ON, 'year cantTell of-body.no-body'],
      [
        'the district group had been closed the day before',
        joined([leads], { closedOn: '2026-09-09' }),
        ON,
        'year cantTell of-body.no-body',
      ],
      ['nobody in the group', { groups: [...(ns().groups ?? []), district()] }, ON, 'year cantTell group.nobody'],
      ['closed', joined([leads], {}, { closedOn: '2026-10-14' }), ON, 'year inapplicable group.closed'],
      [
        'an association is voluntary',
        joined([another], {}, { type: 'профессиональная ассоциация' }),
        ON,
        'year inapplicable norm.other-type',
      ],
    ],
  },
];
