import { actNumber } from '../../../register/act-number';
import type { DocumentRecord } from '../../../register/document-record';
import { stateOfDocument } from '../../../register/document-record';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { compareRussian } from '../../../russian/compare-russian';
import { dateInDigits } from '../../../russian/date-in-digits';
import { keepUntil } from '../../register/keep-until';
import { field, listField } from '../field-definition';
import { groupValue } from '../orders/named-values';
import { definePaper } from '../paper-definition';
import { paperFileName } from '../paper-file-name';
import type { PaperData } from '../paper-value';
import { dayOfYear, REGISTER_FIELDS, registerFrame } from './register-frame';

const FIELDS = [
  ...REGISTER_FIELDS,
  field('объединение', 'phrase', 'вид и название', { obligatory: 'лист «Объединения», столбец «Название»' }),
  listField(
    'документы',
    'документы дела по датам',
    [
      field('номер по порядку', 'text', 'номер строки'),
      field('документ', 'text', 'вид и заголовок'),
      field('реквизиты', 'text', 'дата и номер'),
      field('листов', 'text', 'пусто: впишите от руки'),
      field('где', 'text', '«электронно», если есть файл'),
      field('хранить до', 'text', 'последний день хранения или «не установлен»'),
    ],
    { ready: ['{документ}, {реквизиты}'] },
  ),
  field('всего документов', 'number', 'сколько документов в деле'),
];

/** Papers of the file: whatever has its date and is not disposed of; a paper without a date is not a document yet. */
function filed({ documents }: RegisterSnapshot, groupId: string, schoolYear: string) {
  const own = documents.filter(
    (row) =>
      row.groupId === groupId &&
      row.schoolYear === schoolYear &&
      row.kind.trim() !== 'опись' &&
      stateOfDocument(row) !== 'уничтожен',
  );
  const dated = own.flatMap((row) => (row.date === null ? [] : [{ ...row, date: row.date }]));
  dated.sort((a, b) => a.date.localeCompare(b.date) || compareRussian(a.title, b.title) || (a.id < b.id ? -1 : 1));
  return { dated, undated: own.length - dated.length };
}

/** «Протокол № 1 ТГ Исток» without the date and the number, which stand in their own column. */
function titleOf({ title, kind }: DocumentRecord): string {
  const plain = title
    .replace(/^\d{4}-\d{2}-\d{2} /, '')
    .replace(/ (?:(?:№ )+\S+|без номера)(?= |$)/, '')
    .replace(/ (\d{4})-(\d{2})$/, ' $1/$2')
    .trim();
  return plain === '' ? kind.trim() : plain;
}

function row(
  snapshot: RegisterSnapshot,
  document: DocumentRecord & { readonly date: string },
  index: number,
): PaperData {
  const { number, date, url, fileId } = document;
  const until = keepUntil(snapshot, document);
  return {
    'номер по порядку': String(index + 1),
    документ: titleOf(document),
    реквизиты: `${dateInDigits(date)}${number.trim() === '' ? '' : ` № ${actNumber(number)}`}`,
    листов: '',
    где: url !== '' || fileId !== '' ? 'электронно' : '',
    'хранить до': until === null ? 'не установлен' : dateInDigits(until),
  };
}

/** Inventory of the file of a group for a school year. */
export const inventory = definePaper({
  id: 'inventory',
  kind: 'опись',
  template: 'inventory',
  section: 'archive',
  subject: 'groupYear',
  who: 'writer',
  fields: FIELDS,
  nameUnder: () => 'Внутренняя опись',
  canBeMade: (snapshot, { groupId, schoolYear }) => filed(snapshot, groupId, schoolYear).dated.length > 0,
  data: (snapshot, { groupId, schoolYear }, context) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    const { dated, undated } = filed(snapshot, groupId, schoolYear);
    if (group === undefined || dated.length === 0) {
      return { kind: 'hindered', obstacles: [{ what: 'документы дела', where: 'лист «Документы»' }] };
    }
    return {
      kind: 'ready',
      data: {
        ...registerFrame(snapshot, schoolYear, dayOfYear(schoolYear, context.today), context),
        объединение: groupValue(group),
        документы: dated.map((document, index) => row(snapshot, document, index)),
        'всего документов': { kind: 'number', value: dated.length },
      },
      warnings: undated === 0 ? [] : [`Не вошли документы без даты, ещё не подписанные: ${undated}.`],
    };
  },
  record: ({ groups }, { groupId, schoolYear }) => {
    const group = groups.find(({ id }) => id === groupId);
    if (group === undefined) return undefined;
    return {
      fileName: paperFileName({
        date: null,
        kind: 'Внутренняя опись',
        number: null,
        groups: [group],
        more: schoolYear,
      }),
      number: '',
      date: null,
      groupId,
      meetingId: null,
      schoolYear,
    };
  },
});
