// Words of the forms about organisations.
import type { FieldWords, FormWords, Said } from './form-words';

const CARD: Readonly<Record<string, FieldWords>> = {
  shortName: { label: 'Краткое название', hint: 'Для списков и текста документов: МБОУ СОШ № 1' },
  name: { label: 'Полное название', hint: 'Как в уставе' },
  kind: { label: 'Вид', hint: 'Школа, детский сад …' },
  isSubordinate: { label: 'Подведомственная', hint: 'Вашему органу управления' },
  workWeek: { label: 'Дней в рабочей неделе', hint: '5 или 6; пусто — 5. По ней сдвигаются сроки сдачи документов' },
  place: { label: 'Место', hint: 'г. Любим' },
  headPosition: { label: 'Должность руководителя' },
  headName: { label: 'Руководитель', hint: 'Фамилия Имя Отчество' },
  note: { label: 'Примечание' },
};

const SAME: Said = ({ name, shortName, place }) => {
  const both = shortName === '' || shortName === name ? `«${name}»` : `«${shortName}» («${name}»)`;
  return `Так уже называется ${both}${place === '' ? '' : `, ${place}`}. Откройте её карточку или измените название.`;
};

const WARNINGS: FormWords['warnings'] = {
  noShortName: ({ length }) =>
    `Краткого названия нет: в списках и документах встанет полное, ${length} знаков. Впишите краткое.`,
};

const addOrganization: FormWords = {
  title: 'Добавить организацию',
  submit: 'Добавить',
  done: 'Организация добавлена',
  fields: CARD,
  issues: { sameOrganization: SAME },
  warnings: WARNINGS,
};

const changeOrganization: FormWords = {
  title: 'Карточка организации',
  submit: 'Сохранить',
  done: 'Карточка организации изменена',
  fields: CARD,
  cannotOpen: { noOrganization: 'Такой организации в реестре нет.' },
  issues: { noOrganization: 'Такой организации в реестре нет: возможно, строку удалили.', sameOrganization: SAME },
  warnings: WARNINGS,
};

/** Forms about organisations by the id of their command. */
export const ORGANIZATION_FORMS: Readonly<Record<string, FormWords>> = { addOrganization, changeOrganization };
