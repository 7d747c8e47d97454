// Words of the forms of a group's life.
import { shortDate } from '../ui-dates';
import type { FieldWords, FormWords } from './form-words';

const CARD: Readonly<Record<string, FieldWords>> = {
  name: { label: 'Название', hint: 'Как в приказе: ММО учителей математики' },
  regulationId: { label: 'Положение' },
  type: { label: 'Вид', hint: 'Словами положения: ММО, творческая группа' },
  theme: { label: 'Тема работы' },
  goal: { label: 'Цель' },
  baseOrganizationIds: { label: 'Базовые организации' },
  curatingOrganizationId: { label: 'Курирующая организация' },
  audience: { label: 'Для кого', hint: 'Пусто — по местам работы участников' },
  plannedUntil: { label: 'Создаётся на срок по', hint: 'Пусто — без срока' },
};

const changeGroup: FormWords = {
  title: 'Карточка объединения',
  submit: 'Сохранить',
  done: 'Карточка объединения изменена',
  fields: CARD,
  cannotOpen: { noGroup: 'Такого объединения в реестре нет.' },
  issues: {
    noGroup: 'Такого объединения в реестре нет: возможно, строку удалили.',
    sameName: ({ name }) => `Объединение «${name}» уже есть. Измените название, чтобы их не путали в документах.`,
    endsBeforeStart: ({ createdOn }) =>
      `Срок кончается раньше, чем объединение создано (${shortDate(String(createdOn))}).`,
  },
};

/** Forms of a group's life by the id of their command. */
export const GROUP_FORMS: Readonly<Record<string, FormWords>> = { changeGroup };
