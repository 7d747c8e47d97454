import { BLANK_ORGANIZATION, ORGANIZATION_KINDS, type Organization } from '../../../domain/register/organization';
import { id, integer, longText, requiredText, text, word, yesNo } from '../column';
import { defineSheet } from '../sheet-definition';

/** «Организации»: schools, curating institutions, the authority. */
export const organizationsSheet = defineSheet<Organization>({
  id: 'organizations',
  title: 'Организации',
  sheetId: 7004,
  idPrefix: 'ОО',
  tabColor: '#00796b',
  columns: {
    id: id(),
    shortName: text('Краткое название', 'Для списков и текста документов: МБОУ СОШ № 1.', { width: 200 }),
    name: requiredText('Название', 'Полное официальное название.', { width: 340 }),
    kind: word('Вид', 'школа, детский сад …', ORGANIZATION_KINDS),
    isSubordinate: yesNo('Подведомственная', 'Подведомственна ли вашему органу управления:'),
    workWeek: integer('Рабочая неделя', 'Дней в рабочей неделе: 5 или 6. Пусто — 5.', { min: 5, max: 6 }),
    place: text('Место', 'Город или село: г. Любим.'),
    headPosition: text('Должность руководителя', 'директор, заведующий.'),
    headName: text('Руководитель', 'Фамилия, имя, отчество.', { width: 220 }),
    note: longText('Примечание', 'Любые пояснения.'),
  },
  blank: () => ({ ...BLANK_ORGANIZATION }),
  nameOf: (row) => row.shortName || row.name,
  otherNames: (row) => [row.name],
});
