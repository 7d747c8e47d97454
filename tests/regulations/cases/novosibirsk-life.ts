// Новосибирск: list and composition (I.4), acts about the group (I.5), its card.
import type { Membership } from '../../../src/domain/register/membership';
import { membership } from '../../domain/register-builder';
import { closingByOrderCases, creationCases, fieldCases, reorganisationCases } from './acts';
import type { CaseTable, Facts } from './case-table';
import { approvedList, ns } from './novosibirsk-facts';

/** One member; ten working days after Thursday 1 October end on Thursday 15 October. */
const member = (fields: Partial<Membership>, tables: Facts = {}) =>
  ns({ memberships: [membership({ role: 'member', from: '2026-10-01', ...fields })], ...tables });
const order = { basisKind: 'приказ', basisNumber: '300', basisDate: '2026-10-05' };
const fromStart = { from: '2026-09-01', personId: 'П-02' };
const created = { createdOn: '2026-09-01', creationBasis: 'Приказ от 01.09.2026 № 215' };
const atStart = (fields: Partial<Membership>) =>
  ns({ memberships: [membership({ role: 'member', ...fromStart, ...fields })] }, created);
const left = (endBasis: string, to = '2026-10-01', tables: Facts = {}) =>
  ns({ memberships: [membership({ role: 'member', ...fromStart, to, endBasis })], ...tables }, created);

export const novosibirskLife: readonly CaseTable[] = [
  {
    'I.4-list': [
      ['none, 31 days left', ns(), '2027-04-30', 'year pending list.pending by 2027-05-31'],
      ['none, 30 days left', ns(), '2027-05-01', 'year atRisk list.near'],
      ['none, the last day', ns(), '2027-05-31', 'year atRisk list.near'],
      ['none, the day after', ns(), '2027-06-01', 'year violated list.missing'],
      ['signed', ns(approvedList()), '2026-10-01', 'year met list.in-time'],
      ['signed tomorrow', ns(approvedList()), '2026-09-30', 'year pending list.pending'],
      ['with a number, not yet «подписан»', ns(approvedList({ status: '' })), '2026-10-01', 'year met list.in-time'],
      [
        'neither signed nor numbered',
        ns(approvedList({ status: 'на подписи', number: '' })),
        '2027-06-01',
        'year violated list.missing',
      ],
      ['signed, day not entered', ns(approvedList({ date: null })), '2026-10-01', 'year cantTell list.date-unknown'],
      [
        'of another year',
        ns(approvedList({ schoolYear: '2025/26', date: '2025-10-01' })),
        '2027-06-01',
        'year violated list.missing',
      ],
      ['of another group', ns(approvedList({ groupId: 'О-02' })), '2027-06-01', 'year violated list.missing'],
      [
        'an order about changes is not the list',
        ns(approvedList({ title: 'О внесении изменений в перечень' })),
        '2027-06-01',
        'year violated list.missing',
      ],
      [
        'the group ends before',
        ns({}, { plannedUntil: '2027-05-30' }),
        '2026-10-01',
        'year inapplicable list.group-ends',
      ],
      ['the group ends on the day', ns({}, { plannedUntil: '2027-05-31' }), '2026-10-01', 'year pending list.pending'],
      [
        'created after teaching',
        ns({}, { createdOn: '2027-06-01' }),
        '2027-06-02',
        'year inapplicable list.created-after',
      ],
    ],
    'I.4-composition': [
      ['taken in by an order', member(order), '2026-10-15', 'year met composition.approved'],
      [
        'no order, ten working days are not over',
        member({}),
        '2026-10-15',
        'year atRisk composition.no-order-yet by 2026-10-15',
      ],
      ['no order, the day after', member({}), '2026-10-16', 'year violated composition.no-order'],
      [
        'order of tomorrow',
        member({ ...order, basisDate: '2026-10-16' }),
        '2026-10-15',
        'year atRisk composition.no-order-yet',
      ],
      [
        'minutes are no order',
        member({ ...order, basisKind: 'протокол' }),
        '2026-10-16',
        'year violated composition.no-order',
      ],
      [
        'order without a number',
        member({ ...order, basisNumber: '' }),
        '2026-10-16',
        'year cantTell composition.unknown',
      ],
      ['order without a day', member({ ...order, basisDate: null }), '2026-10-16', 'year cantTell composition.unknown'],
      [
        'in the list signed on the day of joining',
        member({}, approvedList()),
        '2026-10-16',
        'year met composition.approved',
      ],
      [
        'joined the day after the list',
        member({ from: '2026-10-02' }, approvedList()),
        '2026-10-19',
        'year violated composition.no-order by 2026-10-16',
      ],
      [
        'in the group from its first day: the order of creation',
        atStart({}),
        '2026-10-15',
        'year met composition.approved',
      ],
      ['a day later', atStart({ from: '2026-09-02' }), '2026-10-15', 'year violated composition.no-order'],
      ['first day not entered', atStart({ from: null }), '2026-10-15', 'year cantTell composition.unknown'],
      [
        'elected leader goes on as a member',
        ns(
          {
            memberships: [
              membership({ role: 'member', ...fromStart, to: '2026-10-04' }),
              membership({ role: 'leader', personId: 'П-02', from: '2026-10-05' }),
            ],
          },
          created,
        ),
        '2026-10-30',
        'year met composition.approved',
      ],
      [
        'left, ten working days are not over',
        left(''),
        '2026-10-15',
        'year atRisk composition.no-order-yet by 2026-10-15',
      ],
      ['left, the day after', left(''), '2026-10-16', 'year violated composition.no-order'],
      ['let go by an order', left('Приказ от 05.10.2026 № 301'), '2026-10-16', 'year met composition.approved'],
      [
        'let go by an order without a number',
        left('Приказ от 05.10.2026'),
        '2026-10-16',
        'year cantTell composition.unknown',
      ],
      ['leaves today', left('', '2026-10-16'), '2026-10-16', 'year met composition.approved'],
      [
        'left before the list was signed',
        left('', '2026-10-01', approvedList()),
        '2026-10-16',
        'year met composition.approved',
      ],
      ['a curator is no member', member({ role: 'curator' }), '2026-10-16', 'year cantTell group.nobody'],
      ['nobody', ns(), '2026-10-16', 'year cantTell group.nobody'],
      ['closed', ns({}, { closedOn: '2026-10-15' }), '2026-10-16', 'year inapplicable group.closed'],
    ],
    'I.4-institution': fieldCases(ns, { curatingOrganizationId: 'ОО-01' }, { curatingOrganizationId: null }),
    'I.5-creation': creationCases(ns),
    'I.5-reorganisation': reorganisationCases(ns),
    'I.5-closing': closingByOrderCases(ns),
    'III-page': fieldCases(ns, { pageUrl: 'https://example.ru' }, { pageUrl: '' }),
  },
];
