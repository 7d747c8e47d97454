import type { PlainDate } from '../../../calendar/plain-date';
import type { Group } from '../../../register/group';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { compositionOn, holderOn, leaderOn } from '../../../register/roles-on-date';
import { compareRussian } from '../../../russian/compare-russian';
import { groupNominative } from '../../group-wording';
import { workplaceOn } from '../../workplace-on';
import { field, listField } from '../field-definition';
import { groupValue, personValue } from '../orders/named-values';
import { definePaper } from '../paper-definition';
import { paperFileName } from '../paper-file-name';
import type { PaperData } from '../paper-value';
import { dayOfYear, joined, REGISTER_FIELDS, registerFrame } from './register-frame';

const FIELDS = [
  ...REGISTER_FIELDS,
  field('всего объединений', 'number', 'сколько объединений в списке'),
  listField(
    'объединения',
    'объединения по видам и названиям',
    [
      field('номер по порядку', 'text', 'номер строки'),
      field('объединение', 'phrase', 'вид и название'),
      field('руководитель', 'person', 'руководитель на день сведений', { blank: 'не назначен' }),
      field('сведения о руководителе', 'text', 'должность и организация руководителя'),
      field('куратор', 'person', 'куратор на день сведений', { blank: '' }),
      field('курирующая организация', 'text', 'краткое название'),
      field('базовая организация', 'text', 'краткие названия через запятую'),
      field('основание', 'text', 'чем создано'),
      field('членов', 'number', 'сколько человек в составе'),
    ],
    { ready: ['{объединение}, руководитель – {руководитель}'] },
  ),
];

/** Groups that live on the day, by kind and name; proposals are left out. */
function livingOn({ groups }: RegisterSnapshot, on: PlainDate): readonly Group[] {
  return groups
    .filter(
      ({ createdOn, proposedOn, closedOn }) =>
        (createdOn === null ? proposedOn === null : createdOn <= on) && (closedOn === null || closedOn >= on),
    )
    .sort(
      (a, b) =>
        compareRussian(a.type, b.type) ||
        compareRussian(groupNominative(a), groupNominative(b)) ||
        (a.id < b.id ? -1 : 1),
    );
}

function groupRow(snapshot: RegisterSnapshot, group: Group, index: number, on: PlainDate): PaperData {
  const rows = snapshot.memberships.filter(({ groupId }) => groupId === group.id);
  const leaderId = leaderOn(rows, on)?.personId ?? null;
  const place = leaderId === null ? undefined : workplaceOn(snapshot, leaderId, [group.id], on);
  const short = (id: string | null): string => {
    const found = snapshot.organizations.find((one) => one.id === id);
    return found?.shortName.trim() || (found?.name.trim() ?? '');
  };
  return {
    'номер по порядку': String(index + 1),
    объединение: groupValue(group),
    руководитель: personValue(snapshot, leaderId),
    'сведения о руководителе': joined(place?.position ?? '', place?.organization ?? ''),
    куратор: personValue(snapshot, holderOn(rows, 'curator', on)?.personId ?? null),
    'курирующая организация': short(group.curatingOrganizationId),
    'базовая организация': joined(...group.baseOrganizationIds.map(short)),
    основание: group.creationBasis.trim(),
    членов: { kind: 'number', value: compositionOn(rows, on).length },
  };
}

/** List of groups on a day: a paper for reference; the yearly list that is approved has its own order. */
export const groupList = definePaper({
  id: 'group-list',
  kind: 'перечень',
  template: 'group-list',
  section: 'year',
  subject: 'year',
  who: 'methodist',
  fields: FIELDS,
  nameUnder: () => 'Перечень объединений',
  canBeMade: ({ groups }) => groups.length > 0,
  data: (snapshot, { schoolYear }, context) => {
    const on = dayOfYear(schoolYear, context.today);
    const groups = livingOn(snapshot, on);
    if (groups.length === 0) {
      return { kind: 'hindered', obstacles: [{ what: 'объединения учебного года', where: 'лист «Объединения»' }] };
    }
    return {
      kind: 'ready',
      data: {
        ...registerFrame(snapshot, schoolYear, on, context),
        'всего объединений': { kind: 'number', value: groups.length },
        объединения: groups.map((group, index) => groupRow(snapshot, group, index, on)),
      },
      warnings: [],
    };
  },
  record: (_, { schoolYear }) => ({
    fileName: paperFileName({ date: null, kind: 'Перечень объединений', number: null, groups: [], more: schoolYear }),
    number: '',
    date: null,
    groupId: null,
    meetingId: null,
    schoolYear,
  }),
});
