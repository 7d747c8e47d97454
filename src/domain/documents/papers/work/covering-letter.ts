import { schoolYearEnd, schoolYearStart } from '../../../calendar/school-year';
import type { Group } from '../../../register/group';
import type { MethodProduct } from '../../../register/method-product';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { russianKey } from '../../../russian/compare-russian';
import { BLANK_NAME } from '../../blanks';
import { printedNames } from '../../printed-names';
import { workplaceOn } from '../../workplace-on';
import { field, listField } from '../field-definition';
import { definePaper } from '../paper-definition';
import type { SubjectOf } from '../paper-subject';
import type { PhraseValue } from '../paper-value';
import { hindered } from './hindered';
import { yearRecord } from './plan-frame';
import { dayInYear, FRAME_FIELDS, workFrame } from './work-frame';

type GroupYear = SubjectOf<'groupYear'>;

const FIELDS = [
  ...FRAME_FIELDS,
  field('адресат', 'phrase', 'куда направляются продукты', { blank: BLANK_NAME }),
  listField('продукты', 'методические продукты года', [
    field('номер', 'text', 'номер по порядку'),
    field('название', 'text', 'название'),
    field('подробности', 'text', 'вид продукта и авторы'),
  ]),
  field('число продуктов', 'number', 'сколько продуктов; «{число продуктов:слово}» – со словом'),
];

/** Products made in the school year, both ends inclusive; those without a day may be of any year and are left out. */
function productsOf({ products }: RegisterSnapshot, { groupId, schoolYear }: GroupYear): readonly MethodProduct[] {
  const [from, to] = [schoolYearStart(schoolYear), schoolYearEnd(schoolYear)];
  return products
    .filter((product) => product.groupId === groupId)
    .filter(({ madeOn }) => madeOn !== null && madeOn >= from && madeOn <= to)
    .sort((a, b) => ((a.madeOn ?? '') < (b.madeOn ?? '') ? -1 : 1));
}

/**
 * Where all products go: as their rows say, else the authority where the regulation wants them handed over. Of several
 * receivers none is chosen for the writer.
 */
function receiver(snapshot: RegisterSnapshot, group: Group, products: readonly MethodProduct[]): PhraseValue {
  const named = new Set(products.map(({ sentTo }) => sentTo.trim()).filter((name) => name !== ''));
  const [only = ''] = named;
  const isAsked = snapshot.norms.some(
    ({ kind, regulationId, offReason }) =>
      kind === 'products-handed-over' && regulationId === group.regulationId && offReason.trim() === '',
  );
  const authority = isAsked && named.size === 0 ? snapshot.settings.authorityName.trim() : '';
  return { kind: 'phrase', text: named.size === 1 ? only : authority };
}

/** The kind, unless the title says it already: «Задачи с практическим содержанием: памятка». */
const kindBeside = (title: string, kind: string): string =>
  russianKey(title).includes(russianKey(kind)) ? '' : kind.trim();

const authorsWords = (names: readonly string[]): string =>
  names.length === 0 ? '' : `${names.length === 1 ? 'автор' : 'авторы'} – ${names.join(', ')}`;

/** Letter that goes with a package of the year's products (Ноябрьск 7.2). */
export const coveringLetterPaper = definePaper({
  id: 'covering-letter',
  kind: 'письмо',
  template: 'covering-letter',
  section: 'year',
  subject: 'groupYear',
  who: 'writer',
  fields: FIELDS,
  nameUnder: (regulation) => ((regulation?.productKinds ?? []).length > 0 ? 'Сопроводительное письмо' : null),
  canBeMade: (snapshot, subject) => productsOf(snapshot, subject).length > 0,
  data: (snapshot, subject, { today }) => {
    const group = snapshot.groups.find(({ id }) => id === subject.groupId);
    const products = productsOf(snapshot, subject);
    if (group === undefined || products.length === 0) {
      return hindered('методические продукты учебного года', 'лист «Методические продукты», столбец «Готов»');
    }
    const on = dayInYear(group, subject.schoolYear, today);
    const frame = workFrame(snapshot, group, on, subject.schoolYear);
    const authors = new Set(products.flatMap(({ authorIds }) => authorIds));
    const people = snapshot.persons.filter(({ id }) => authors.has(id));
    const names = printedNames(people, (id) => workplaceOn(snapshot, id, [group.id], on).organization);
    const to = receiver(snapshot, group, products);
    return {
      kind: 'ready',
      data: {
        ...frame.data,
        адресат: to,
        продукты: products.map(({ title, kind, authorIds }, index) => ({
          номер: `${index + 1}.`,
          название: title.trim(),
          подробности: [kindBeside(title, kind), authorsWords(authorIds.map((id) => names.nominative(id)))]
            .filter((part) => part !== '')
            .join('; '),
        })),
        'число продуктов': {
          kind: 'number',
          value: products.length,
          counted: [
            'методический продукт, созданный',
            'методических продукта, созданных',
            'методических продуктов, созданных',
          ],
        },
      },
      warnings: [
        ...frame.warnings,
        ...(to.text === ''
          ? [
              'Куда направляются продукты, не сказано или сказано по-разному: оставлено пустое место. Заполните «Куда передан».',
            ]
          : []),
      ],
    };
  },
  record: (snapshot, subject) => {
    const group = snapshot.groups.find(({ id }) => id === subject.groupId);
    return yearRecord(group, subject, { kind: 'Сопроводительное письмо', date: null });
  },
});
