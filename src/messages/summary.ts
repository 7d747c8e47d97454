// Words of sheet «Сводка».

const OUTCOME_TITLES: Readonly<Record<string, string>> = {
  violated: 'Нарушено',
  atRisk: 'Под угрозой',
  cantTell: 'Не хватает данных',
  pending: 'Срок не наступил',
  met: 'Соблюдено',
  waived: 'Исключения',
};

interface Words {
  readonly section: string;
  readonly indicator: string;
  readonly note: string;
}

/** Section, title and explanation of an indicator; `subject` is an outcome or a type of group. */
export function summaryWords(code: string, subject: string): Words {
  switch (code) {
    case 'groups':
      return { section: 'Реестр', indicator: 'Действующих объединений', note: 'Не закрытых на день проверки.' };
    case 'people':
      return { section: 'Реестр', indicator: 'Участников', note: 'Людей в листе «Состав»; каждый посчитан один раз.' };
    case 'organizations':
      return { section: 'Реестр', indicator: 'Организаций', note: 'Строк листа «Организации».' };
    case 'heldMeetings':
      return { section: 'Реестр', indicator: 'Проведённых заседаний', note: 'За всё время ведения реестра.' };
    case 'outcome':
      return {
        section: 'Контроль',
        indicator: OUTCOME_TITLES[subject] ?? subject,
        note:
          subject === 'violated'
            ? 'Строк листа «Контроль» с этим исходом и важностью «обязательно».'
            : 'Строк листа «Контроль» с этим исходом.',
      };
    case 'advice':
      return {
        section: 'Контроль',
        indicator: 'Рекомендации не выполнены',
        note: 'Исход «нарушено» у норм, которые не обязательны: это не нарушения.',
      };
    case 'typeViolated':
      return {
        section: subject || 'Вид не указан',
        indicator: 'Объединений с нарушениями',
        note: 'Хотя бы одна обязательная норма нарушена.',
      };
    default:
      return { section: subject || 'Вид не указан', indicator: 'Объединений', note: 'Действующих на день проверки.' };
  }
}
