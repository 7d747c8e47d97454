import { earlier, later } from '../../../calendar/date-arithmetic';
import type { PlainDate } from '../../../calendar/plain-date';
import { type SchoolYear, schoolYearEnd, schoolYearStart } from '../../../calendar/school-year';
import { isListOf } from '../../../norms/approved-list';
import { readBasis } from '../../../norms/order-words';
import type { DocumentRecord } from '../../../register/document-record';
import type { Group } from '../../../register/group';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { holderOn, leaderOn } from '../../../register/roles-on-date';
import { approvalWord } from '../../../russian/approval-word';
import { compareRussian } from '../../../russian/compare-russian';
import { groupNominative } from '../../group-wording';
import { orderTopics } from '../../register/order-topics';
import { regulationOn } from '../../regulation-on';
import { workplaceOn } from '../../workplace-on';
import { field, listField } from '../field-definition';
import { definePaper } from '../paper-definition';
import type { PaperData } from '../paper-value';
import { type ActRequisites, requisitesOfYear } from './act-requisites';
import { COMPOSITION_FIELD, compositionRows } from './composition-rows';
import { groupValue, paperPhrase, personValue } from './named-values';
import { notFound, orderContent, orderFields, orderRecord } from './order-frame';

const FIELDS = orderFields(
  field('перечень', 'phrase', '«Перечень» или слово положения: «Список»'),
  field(
    'чего перечень',
    'text',
    '«ППС», если все одного вида с таким сокращением; иначе «профессиональных объединений»',
  ),
  field('гриф', 'text', '«УТВЕРЖДЁН», в роде перечня'),
  field('учебный год', 'text', 'год, на который утверждают'),
  listField(
    'объединения',
    'объединения года по видам и названиям',
    [
      field('номер по порядку', 'text', 'номер строки'),
      field('объединение', 'phrase', 'вид и название'),
      field('руководитель', 'person', 'руководитель на день приказа', { blank: '' }),
      field('должность и организация', 'text', 'должность и место работы руководителя'),
      field('куратор', 'person', 'куратор на день приказа', { blank: '' }),
      field('курирующая организация', 'text', 'краткое название'),
      field('базовая организация', 'text', 'краткие названия через запятую'),
      field('число членов', 'number', 'сколько членов на день приказа'),
      field('есть состав', 'condition', 'в составе на день приказа кто-то есть'),
      COMPOSITION_FIELD,
    ],
    { ready: ['{объединение}, руководитель – {руководитель}'] },
  ),
);

/** What the norm about the yearly list calls it. */
function listWords({ norms }: RegisterSnapshot, regulationId: string): readonly string[] {
  return norms
    .filter((norm) => norm.regulationId === regulationId && norm.kind === 'list-approved-yearly')
    .flatMap(({ parameters }) => parameters.content);
}

/** The groups whose regulation wants such a list; where none does, all of them. Proposed and closed ones are left out. */
function groupsOf(snapshot: RegisterSnapshot, on: PlainDate): readonly Group[] {
  const living = snapshot.groups.filter(
    ({ createdOn, closedOn, proposedOn }) =>
      (createdOn === null ? proposedOn === null : createdOn <= on) && (closedOn === null || closedOn >= on),
  );
  const listed = living.filter(({ regulationId }) => listWords(snapshot, regulationId).length > 0);
  return [...(listed.length > 0 ? listed : living)].sort(
    (a, b) => compareRussian(a.type, b.type) || compareRussian(groupNominative(a), groupNominative(b)),
  );
}

/** The list of that year in «Документы»: its number and day are those of the order. */
function requisitesOf(snapshot: RegisterSnapshot, schoolYear: SchoolYear): ActRequisites {
  const words = snapshot.regulations.flatMap(({ id }) => listWords(snapshot, id));
  const isList = (one: DocumentRecord): boolean =>
    words.length > 0
      ? isListOf(one, words)
      : readBasis(one.kind).act === 'order' && orderTopics(snapshot, one)[0] === 'list';
  return requisitesOfYear(snapshot, schoolYear, isList);
}

const short = ({ organizations }: RegisterSnapshot, id: string | null): string => {
  const found = organizations.find((one) => one.id === id);
  return found?.shortName.trim() || (found?.name.trim() ?? '');
};

function groupRow(snapshot: RegisterSnapshot, group: Group, number: number, on: PlainDate): PaperData {
  const rows = snapshot.memberships.filter((row) => row.groupId === group.id);
  const leaderId = leaderOn(rows, on)?.personId ?? null;
  const curatorId = holderOn(rows, 'curator', on)?.personId ?? null;
  const place = leaderId === null ? undefined : workplaceOn(snapshot, leaderId, [group.id], on);
  const composition = compositionRows(snapshot, group, regulationOn(snapshot, group.regulationId, on), on);
  return {
    'номер по порядку': String(number),
    объединение: groupValue(group),
    руководитель: personValue(snapshot, leaderId),
    'должность и организация': [place?.position ?? '', place?.organization ?? '']
      .filter((part) => part !== '')
      .join(', '),
    куратор: personValue(snapshot, curatorId),
    'курирующая организация': short(snapshot, group.curatingOrganizationId),
    'базовая организация': group.baseOrganizationIds
      .map((id) => short(snapshot, id))
      .filter((name) => name !== '')
      .join(', '),
    'число членов': { kind: 'number', value: composition.length },
    'есть состав': composition.length > 0,
    состав: composition,
  };
}

/** An abbreviation needs no case; «районных творческих групп» the rules cannot make. */
function kindOf(groups: readonly Group[]): string {
  const [type = '', ...others] = new Set(groups.map((group) => group.type.trim()));
  return others.length === 0 && /^[А-ЯЁ]{2,}$/.test(type) ? type : 'профессиональных объединений';
}

/** The day of the order, else today within the year. */
const dayOf = ({ date }: ActRequisites, schoolYear: SchoolYear, today: PlainDate): PlainDate =>
  date ?? earlier(later(today, schoolYearStart(schoolYear)), schoolYearEnd(schoolYear));

/** Order on the groups of a school year: the list and all compositions as appendices. */
export const yearlyListOrder = definePaper({
  id: 'order-yearly-list',
  kind: 'приказ',
  template: 'order-yearly-list',
  section: 'orders',
  subject: 'year',
  who: 'methodist',
  fields: FIELDS,
  nameUnder: () => 'Приказ об утверждении перечня объединений',
  canBeMade: (snapshot) => snapshot.groups.length > 0,
  data: (snapshot, { schoolYear }, context) => {
    const requisites = requisitesOf(snapshot, schoolYear);
    const on = dayOf(requisites, schoolYear, context.today);
    const groups = groupsOf(snapshot, on);
    const [first] = groups;
    if (first === undefined) return notFound('объединения учебного года', 'лист «Объединения»');
    const regulation = regulationOn(snapshot, first.regulationId, on);
    const [word = 'перечень'] = listWords(snapshot, first.regulationId);
    const empty = groups.filter((group) => compositionRows(snapshot, group, regulation, on).length === 0);
    const warnings = empty.map((group) => `Состав на день приказа пуст: ${groupNominative(group)}.`);
    const frame = {
      requisites,
      regulation,
      norms: ['list-approved-yearly', 'created-by-order'],
      acquainted: [],
      warnings,
    };
    return orderContent(snapshot, frame, context, {
      перечень: paperPhrase(word),
      'чего перечень': kindOf(groups),
      гриф: { kind: 'line', pieces: [approvalWord(word)] },
      'учебный год': schoolYear,
      объединения: groups.map((group, index) => groupRow(snapshot, group, index + 1, on)),
    });
  },
  record: (snapshot, { schoolYear }, { today }) => {
    const kind = 'Приказ об утверждении перечня объединений';
    const record = orderRecord(requisitesOf(snapshot, schoolYear), today, { kind, groups: [], more: schoolYear });
    return { ...record, schoolYear };
  },
});
