import { schoolYearOf } from '../../../calendar/school-year';
import { actNumber } from '../../../register/act-number';
import type { DocumentRecord } from '../../../register/document-record';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { russianKey } from '../../../russian/compare-russian';
import { dateInDigits } from '../../../russian/date-in-digits';
import { shortGroupName } from '../../file-name';
import { groupNominative } from '../../group-wording';
import { disposableOn } from '../../register/disposable';
import { nextNumber } from '../../register/next-number';
import { field, listField } from '../field-definition';
import { clauseOf } from '../orders/legal-basis';
import { phrase, writtenPerson } from '../orders/named-values';
import { authorityOf, requisiteFields } from '../orders/order-frame';
import { definePaper } from '../paper-definition';
import { paperFileName } from '../paper-file-name';
import type { PaperData } from '../paper-value';
import { joined, REGISTER_FIELDS, registerFrame } from './register-frame';

const FIELDS = [
  ...REGISTER_FIELDS.filter(({ name }) => name !== 'учебный год'),
  ...requisiteFields('дата', 'номер', 'этого акта'),
  field('должность утверждающего', 'phrase', 'должность главы организации'),
  field('утверждающий', 'person', 'глава организации'),
  listField(
    'документы',
    'документы, срок хранения которых истёк, старые первыми',
    [
      field('номер по порядку', 'text', 'номер строки'),
      field('документ', 'text', 'заголовок и объединение'),
      field('реквизиты', 'text', 'дата и номер'),
      field('учебный год', 'text', 'год дела'),
      field('хранили до', 'date', 'последний день хранения'),
      field('основание', 'text', 'пункт положения о сроке'),
    ],
    { ready: ['{документ}, {реквизиты}'] },
  ),
  field('всего документов', 'number', 'сколько документов отобрано'),
];

const KIND = 'Акт о выделении к уничтожению';

function row(snapshot: RegisterSnapshot, document: DocumentRecord, index: number): PaperData {
  const { title, kind, number, date, schoolYear, groupId, keepUntil } = document;
  const group = snapshot.groups.find(({ id }) => id === groupId);
  const plain = title
    .replace(/^\d{4}-\d{2}-\d{2} /, '')
    .replace(/ (?:(?:№ )+\S+|без номера)(?= |$)/, '')
    .replace(/ (\d{4})-(\d{2})$/, ' $1/$2')
    .trim();
  const name = group === undefined ? '' : shortGroupName(group);
  const isNamed =
    group === undefined || [name, groupNominative(group)].some((one) => russianKey(plain).includes(russianKey(one)));
  const clause = group === undefined ? '' : clauseOf(snapshot, group.regulationId, ['retention']);
  return {
    'номер по порядку': String(index + 1),
    документ: isNamed ? plain || kind.trim() : joined(plain || kind.trim(), name),
    реквизиты: joined(
      `${date === null ? '' : dateInDigits(date)}${number.trim() === '' ? '' : ` № ${actNumber(number)}`}`.trim(),
    ),
    'учебный год': schoolYear,
    'хранили до': { kind: 'date', date: keepUntil },
    основание: clause === '' ? '' : `п. ${clause}`,
  };
}

/** Act of disposal: papers of the register whose term of keeping is over today. It disposes of nothing by itself. */
export const disposalAct = definePaper({
  id: 'disposal-act',
  kind: 'акт',
  template: 'disposal-act',
  section: 'archive',
  subject: 'year',
  who: 'methodist',
  fields: FIELDS,
  nameUnder: () => KIND,
  canBeMade: (snapshot, { schoolYear }, { today }) =>
    schoolYear === schoolYearOf(today) && disposableOn(snapshot, today).length > 0,
  data: (snapshot, { schoolYear }, context) => {
    const found = disposableOn(snapshot, context.today);
    if (found.length === 0) {
      return { kind: 'hindered', obstacles: [{ what: 'документы с истёкшим сроком', where: 'лист «Документы»' }] };
    }
    const head = authorityOf(snapshot);
    const next = nextNumber(snapshot, { kind: 'акт', groupId: null, date: context.today });
    const { 'учебный год': _, ...frame } = registerFrame(snapshot, schoolYear, context.today, context);
    return {
      kind: 'ready',
      data: {
        ...frame,
        дата: { kind: 'date', date: null },
        номер: '',
        'должность утверждающего': phrase(head?.headPosition.trim() ?? ''),
        утверждающий: writtenPerson(head?.headName ?? ''),
        документы: found.map((document, index) => row(snapshot, document, index)),
        'всего документов': { kind: 'number', value: found.length },
      },
      warnings: [
        `Номер и дату впишите при подписании (следующий номер – ${next}); потом внесите их в реестр документов («Подписан»).`,
      ],
    };
  },
  record: (snapshot, { schoolYear }, { today }) => ({
    fileName: paperFileName({ date: null, kind: KIND, number: '', groups: [], more: schoolYear }),
    number: '',
    date: null,
    groupId: null,
    meetingId: null,
    schoolYear,
    // Papers whose term ends later in the year want an act of their own.
    about: ['papers', ...disposableOn(snapshot, today).map(({ id }) => id)].join('|'),
  }),
});
