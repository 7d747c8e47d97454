import { addDays } from '../../../calendar/date-arithmetic';
import type { Group } from '../../../register/group';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { leaderOn } from '../../../register/roles-on-date';
import { type ConfirmedPhrases, confirmedPhrases } from '../../../russian/confirmed-phrases';
import type { GrammaticalCase } from '../../../russian/grammatical-case';
import { regulationOn } from '../../regulation-on';
import { field, listField } from '../field-definition';
import { definePaper } from '../paper-definition';
import type { LineValue } from '../paper-value';
import { orderRequisites } from './act-requisites';
import { COMPOSITION_FIELD, compositionRows } from './composition-rows';
import { clauseOf } from './legal-basis';
import { groupIn, groupValue, personData, personFields } from './named-values';
import { dayField, NO_GROUP, notFound, orderContent, orderFields, orderRecord } from './order-frame';

const FIELDS = orderFields(
  field('объединение', 'phrase', 'вид и название того, что получается', {
    obligatory: 'лист «Объединения», столбец «Название»',
  }),
  dayField('со дня', 'с какого дня реорганизовано'),
  field('присоединение', 'condition', 'объединение было и раньше, к нему присоединяют другие'),
  field('слияние', 'condition', 'новое объединение получается из нескольких'),
  field('преобразование', 'condition', 'новое объединение получается из одного'),
  field('прежние в родительном', 'text', 'прежние объединения через запятую: реорганизации чего'),
  field('прежние в винительном', 'text', 'прежние объединения через запятую: реорганизовать что'),
  listField(
    'прежние',
    'объединения, которые прекращаются',
    [
      field('объединение', 'phrase', 'вид и название'),
      ...personFields('руководитель', 'руководителя', 'кто передаёт документацию'),
    ],
    { ready: ['{объединение}'] },
  ),
  COMPOSITION_FIELD,
);

/** Groups in a row, in a case: «творческую группу «Исток», лабораторию «Луч»». */
const inRow = (groups: readonly Group[], name: GrammaticalCase, confirmed: ConfirmedPhrases): LineValue => ({
  kind: 'line',
  pieces: groups.flatMap((group, index) => {
    const wording = groupIn(group, name, confirmed);
    return index === 0 ? [wording] : [{ text: ', ', certain: true }, wording];
  }),
});

const formerOf = ({ groups }: RegisterSnapshot, { predecessorIds }: Group): readonly Group[] =>
  predecessorIds.flatMap((id) => groups.filter((one) => one.id === id));

/** Order on reorganising groups, made of the group that goes on. */
export const reorganisationOrder = definePaper({
  id: 'order-reorganisation',
  kind: 'приказ',
  template: 'order-reorganisation',
  section: 'orders',
  subject: 'group',
  who: 'methodist',
  fields: FIELDS,
  nameUnder: () => 'Приказ о реорганизации',
  canBeMade: (snapshot, { groupId }) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined || formerOf(snapshot, group).length === 0) return false;
    return clauseOf(snapshot, group.regulationId, ['reorganised-by-order']) !== '';
  },
  data: (snapshot, { groupId }, context) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return NO_GROUP;
    const former = formerOf(snapshot, group);
    if (former.length === 0) return notFound('предшественники', 'лист «Объединения», столбец «Образовано из»');
    const requisites = orderRequisites(group.reorganizationBasis);
    const on = group.reorganizedOn ?? requisites.date ?? context.today;
    const regulation = regulationOn(snapshot, group.regulationId, on);
    const confirmed = confirmedPhrases(snapshot.settings.phraseForms);
    const isJoined = group.createdOn !== null && group.createdOn < on;
    const leaders = former.map((one) => {
      const rows = snapshot.memberships.filter((row) => row.groupId === one.id);
      return (leaderOn(rows, on) ?? leaderOn(rows, addDays(on, -1)))?.personId ?? null;
    });
    const frame = { requisites, regulation, norms: ['reorganised-by-order', 'created-by-order'], acquainted: leaders };
    return orderContent(snapshot, frame, context, {
      объединение: groupValue(group),
      'со дня': { kind: 'date', date: group.reorganizedOn },
      присоединение: isJoined,
      слияние: !isJoined && former.length > 1,
      преобразование: !isJoined && former.length === 1,
      'прежние в родительном': inRow(former, 'genitive', confirmed),
      'прежние в винительном': inRow(former, 'accusative', confirmed),
      прежние: former.map((one, index) => ({
        объединение: groupValue(one),
        ...personData(snapshot, ['руководитель', 'руководителя'], {
          personId: leaders[index] ?? null,
          groupIds: [one.id],
          on: addDays(on, -1),
        }),
      })),
      состав: compositionRows(snapshot, group, regulation, on),
    });
  },
  record: (snapshot, { groupId }, { today }) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return undefined;
    const kind = 'Приказ о реорганизации';
    const record = orderRecord(orderRequisites(group.reorganizationBasis), today, { kind, groups: [group] });
    return { ...record, about: ['group', groupId, ...[...group.predecessorIds].sort()].join('|') };
  },
});
