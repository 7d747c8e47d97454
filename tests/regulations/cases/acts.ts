// Cases that regulations share: an act is written in one cell of the group's row.
import type { Case, FactsOf } from './case-table';

const ON = '2026-10-15';
const ORDER = 'Приказ от 01.09.2026 № 215';

/** The group is created by an order: N 1.6, NS I.5, G 3.3, R 1.4, L 4.1. */
export function creationCases(of: FactsOf): readonly Case[] {
  const by = (creationBasis: string) => of({}, { creationBasis, createdOn: '2026-09-01' });
  return [
    ['order with its date and number', by(ORDER), ON, 'year met creation.order'],
    ['an instruction is an order too', by('Распоряжение от 01.09.2026 № 39/1'), ON, 'year met creation.order'],
    ['the day in words', by('приказ № 0482-09 от 1 сентября 2026 г.'), ON, 'year met creation.order'],
    ['minutes are no order', by('Протокол от 01.09.2026 № 1'), ON, 'year violated creation.not-order'],
    ['no number', by('Приказ от 01.09.2026'), ON, 'year cantTell creation.incomplete'],
    ['no date', by('Приказ № 215'), ON, 'year cantTell creation.incomplete'],
    ['number and date without a word', by('от 01.09.2026 № 215'), ON, 'year cantTell creation.incomplete'],
    ['empty cell', by(''), ON, 'year cantTell creation.unknown'],
    [
      'only proposed so far',
      of({}, { createdOn: null, creationBasis: '', proposedOn: '2026-09-20' }),
      ON,
      'year pending creation.proposed',
    ],
    ['order of tomorrow', by('Приказ от 16.10.2026 № 300'), ON, 'year cantTell creation.later'],
    ['order of today', by('Приказ от 15.10.2026 № 300'), ON, 'year met creation.order'],
    ['no day of creation', of({}, { creationBasis: ORDER, createdOn: null }), ON, 'year cantTell creation.no-day'],
    ['not created yet', of({}, { creationBasis: ORDER, createdOn: '2026-10-16' }), ON, ''],
    ['created today', of({}, { creationBasis: ORDER, createdOn: ON }), ON, 'year met creation.order'],
  ];
}

/** The group is closed by an order: N 1.6, NS I.5, R 1.4. */
export function closingByOrderCases(of: FactsOf): readonly Case[] {
  const closed = (closingBasis: string, closedOn: string | null = '2026-10-14', closingReason = '') =>
    of({}, { closedOn, closingBasis, closingReason });
  const order = 'Приказ от 10.10.2026 № 250';
  return [
    ['order with its date and number', closed(order), ON, 'year met closing.order'],
    ['the day before closing', closed(order), '2026-10-13', 'year inapplicable closing.open'],
    ['the day of closing', closed(order), '2026-10-14', 'year met closing.order'],
    ['works on', closed('', null), ON, 'year inapplicable closing.open'],
    ['minutes are no order', closed('Протокол от 10.10.2026 № 4'), ON, 'year violated closing.not-order'],
    ['empty cell', closed(''), ON, 'year cantTell closing.unknown'],
    ['a reason is no order', closed('', '2026-10-14', 'задачи решены'), ON, 'year cantTell closing.unknown'],
    ['no number', closed('Приказ от 10.10.2026'), ON, 'year cantTell closing.incomplete'],
    ['order of tomorrow', closed('Приказ от 16.10.2026 № 260'), ON, 'year cantTell closing.later'],
    ['closed in an earlier year', closed('', '2026-08-31'), ON, ''],
    ['closed on 1 September', closed('', '2026-09-01'), ON, 'year cantTell closing.unknown'],
  ];
}

/** No act is asked for, a reason is: G 3.3, L 4.6. */
export function closingByReasonCases(of: FactsOf): readonly Case[] {
  const closed = (closingReason: string, closingBasis = '', closedOn: string | null = '2026-10-14') =>
    of({}, { closedOn, closingBasis, closingReason });
  return [
    ['the reason alone', closed('задачи решены'), ON, 'year met closing.any'],
    ['an order alone', closed('', 'Приказ от 10.10.2026 № 250'), ON, 'year met closing.any'],
    ['nothing written', closed(''), ON, 'year cantTell closing.unknown'],
    ['the day before closing', closed('задачи решены'), '2026-10-13', 'year inapplicable closing.open'],
    ['the day of closing', closed('задачи решены'), '2026-10-14', 'year met closing.any'],
    ['works on', closed('', '', null), ON, 'year inapplicable closing.open'],
  ];
}

/** A group made of others: NS I.5, R 1.4. */
export function reorganisationCases(of: FactsOf): readonly Case[] {
  const merged = (reorganizationBasis: string, reorganizedOn: string | null = '2026-10-10') =>
    of({}, { predecessorIds: ['О-02', 'О-03'], reorganizationBasis, reorganizedOn });
  const order = 'Приказ от 10.10.2026 № 251';
  return [
    ['order with its date and number', merged(order), ON, 'year met reorganisation.order'],
    ['never reorganised', of(), ON, 'year inapplicable reorganisation.none'],
    ['tomorrow', merged(order, '2026-10-16'), ON, 'year inapplicable reorganisation.none'],
    ['the day before', merged(order), '2026-10-09', 'year inapplicable reorganisation.none'],
    ['the day of it', merged(order), '2026-10-10', 'year met reorganisation.order'],
    ['minutes are no order', merged('Протокол от 10.10.2026 № 4'), ON, 'year violated reorganisation.not-order'],
    ['empty cell', merged(''), ON, 'year cantTell reorganisation.unknown'],
    ['no date', merged('Приказ № 251'), ON, 'year cantTell reorganisation.incomplete'],
    ['order of tomorrow', merged('Приказ от 16.10.2026 № 252'), ON, 'year cantTell reorganisation.later'],
    ['no day', merged(order, null), ON, 'year cantTell reorganisation.no-day'],
    [
      'a renamed one has no predecessors',
      of({}, { reorganizedOn: '2026-10-10' }),
      ON,
      'year cantTell reorganisation.unknown',
    ],
  ];
}

/** A cell of the group's row has to be filled. */
export function fieldCases(
  of: FactsOf,
  filled: Parameters<FactsOf>[1],
  empty: Parameters<FactsOf>[1],
): readonly Case[] {
  return [
    ['filled', of({}, filled), ON, 'year met group-fields.all'],
    ['empty', of({}, empty), ON, 'year cantTell group-fields.not-filled'],
    ['closed yesterday', of({}, { ...empty, closedOn: '2026-10-14' }), ON, 'year inapplicable group.closed'],
    ['closed today', of({}, { ...empty, closedOn: ON }), ON, 'year cantTell group-fields.not-filled'],
  ];
}
