// What regulations differ in, and where each of these things is in the product; kinds of norms by their ids.

/** A parameter of regulations: norms that judge it, sheets and columns that keep it, or why it is a gap. */
export interface ComparedParameter {
  readonly parameter: string;
  readonly kinds: readonly string[];
  /** «Лист» → «Столбец». */
  readonly places: readonly (readonly [sheet: string, column: string])[];
  readonly note: string;
}

const row = (
  parameter: string,
  kinds: readonly string[],
  places: ComparedParameter['places'],
  note = '',
): ComparedParameter => ({ parameter, kinds, places, note });

export const COMPARED_PARAMETERS: readonly ComparedParameter[] = [
  row(
    'Уровень: город, район, школа',
    [],
    [['Положения', 'Название']],
    'Уровень виден из положения; отдельно не ведётся.',
  ),
  row(
    'Акт, которым утверждено',
    [],
    [
      ['Положения', 'Вид акта'],
      ['Положения', 'Номер акта'],
      ['Положения', 'Дата акта'],
    ],
  ),
  row(
    'Виды объединений',
    [],
    [
      ['Положения', 'Виды объединений'],
      ['Объединения', 'Вид'],
    ],
  ),
  row('Как называется встреча', [], [['Положения', 'Встреча зовётся']]),
  row('Как называется руководитель', [], [['Положения', 'Руководитель зовётся']]),
  row('Кто создаёт', ['created-by-order'], [['Объединения', 'Основание создания']]),
  row(
    'Реорганизация',
    ['reorganised-by-order'],
    [
      ['Объединения', 'Образовано из'],
      ['Объединения', 'Основание реорганизации'],
    ],
  ),
  row(
    'Ликвидация',
    ['closed-by-order'],
    [
      ['Объединения', 'Основание закрытия'],
      ['Объединения', 'Причина закрытия'],
    ],
  ),
  row('Ежегодное утверждение списка', ['list-approved-yearly', 'composition-approved'], [['Документы', 'Вид']]),
  row(
    'Кто участники',
    ['members-subordinate', 'members-of-body', 'group-size'],
    [
      ['Состав', 'Педагог'],
      ['Места работы', 'Организация'],
    ],
    'Состав из руководителей районных объединений (Новосибирск 7.1) сравнивается с районными, если они внесены в реестр.',
  ),
  row(
    'Как появляется руководитель',
    ['leader-basis', 'leader-present'],
    [
      ['Состав', 'Основание'],
      ['Состав', 'За'],
    ],
  ),
  row(
    'Требования к руководителю',
    ['leader-eligible', 'leader-main-job'],
    [
      ['Педагоги', 'Категория'],
      ['Места работы', 'Должность'],
    ],
  ),
  row('Срок полномочий руководителя', ['leader-term'], [['Состав', 'С']]),
  row(
    'Куратор',
    ['curator-present', 'curator-eligible', 'curator-basis'],
    [
      ['Состав', 'Роль'],
      ['Объединения', 'Курирующая организация'],
    ],
  ),
  row('Секретарь', ['secretary-present', 'secretary-basis'], [['Состав', 'Роль']]),
  row(
    'Число встреч',
    ['meetings-per-period', 'own-frequency-decided', 'first-meeting-by', 'meetings-follow-plan', 'quorum'],
    [
      ['Заседания', 'Дата'],
      ['Объединения', 'Своя периодичность, раз'],
    ],
  ),
  row(
    'Протокол',
    ['minutes-per-meeting'],
    [
      ['Заседания', 'Протокол составлен'],
      ['Вопросы и решения', 'Решили'],
    ],
  ),
  row(
    'План: содержание',
    ['plan-fields', 'plan-directions'],
    [
      ['Планы', 'Тема'],
      ['Планы', 'Ожидаемый результат'],
      ['Мероприятия плана', 'Направление'],
    ],
  ),
  row('План: кто утверждает', ['plan-approved', 'plan-step'], [['Планы', 'Кем утверждён']]),
  row(
    'План: срок',
    ['plan-approved', 'next-plan-submitted'],
    [
      ['Планы', 'Утверждён'],
      ['Планы', 'Сдан'],
    ],
  ),
  row('Изменение плана', ['plan-approved'], [['Планы', 'Редакция']]),
  row('Отчёт: как называется', [], [['Положения', 'Отчёт зовётся']]),
  row(
    'Отчёт: кому',
    ['report-submitted', 'report-step', 'last-meeting-hears'],
    [
      ['Отчёты', 'Кому сдан'],
      ['Отчёты', 'Кем рассмотрен'],
    ],
  ),
  row('Отчёт: срок', ['report-submitted', 'report-step'], [['Отчёты', 'Сдан']]),
  row('Перечень документов', ['required-documents'], [['Документы', 'Вид']]),
  row('Срок хранения', ['retention'], [['Документы', 'Хранить до']]),
  row(
    'Методические продукты',
    ['products-made', 'products-handed-over', 'results-shown'],
    [
      ['Методические продукты', 'Вид'],
      ['Методические продукты', 'Куда передан'],
    ],
  ),
  row('Срок работы объединения', ['term-of-group'], [['Объединения', 'Создано на срок по']]),
  row('Ходатайства и поощрения', [], [['Ходатайства и поощрения', 'Кому']]),
  row('Поручения участникам', ['assignments-on-time', 'member-contributions'], [['Поручения', 'Срок']]),
  row('Приглашённые', [], [['Заседания', 'Приглашённые']]),
  row(
    'Показатели',
    [],
    [['Положения', 'Показатели']],
    'Порогов положения не называют: показатели заполняются в отчёте.',
  ),
  row('Базовая организация', ['group-fields'], [['Объединения', 'Базовые организации']]),
  row(
    'Страница, чат',
    ['group-fields'],
    [['Объединения', 'Страница']],
    'Чат отдельно не ведётся: ссылку можно записать в примечании.',
  ),
];
