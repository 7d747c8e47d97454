// What «Проверить нормы» says: what is wrong with a norm, and what to type instead.

/** What the words need; `NormProblem` of the domain is one, with titles in the place of codes. */
export interface NormProblemFacts {
  readonly code: string;
  readonly data: Readonly<Record<string, string | readonly string[]>>;
}

type Words = (text: (name: string) => string) => string;

const WORDS: Readonly<Record<string, Words>> = {
  'unknown-kind': (text) => `Вид проверки «${text('kind')}» программе не знаком: выберите из списка.`,
  'parameter-missing': (text) => `Вид «${text('kind')}» не судит без столбца «${text('parameter')}»: заполните его.`,
  'parameter-ignored': (text) =>
    `Вид «${text('kind')}» столбец «${text('parameter')}» не читает: сотрите значение или выберите другой вид.`,
  'no-quote': () => 'Нет слов пункта: впишите цитату, чтобы методист видел, на чём основана проверка.',
  'dates-reversed': () => '«Действует по» раньше, чем «Действует с»: поменяйте даты.',
  'unknown-type': (text) =>
    `Таких видов объединений в положении нет: ${text('words')}. Есть: ${text('allowed')}. Исправьте или добавьте вид на лист «Положения».`,
  'unknown-audience': (text) =>
    `«Для кого»: слова «${text('words')}» программа не знает, и норма судит не тех. Впишите одно или несколько из: ${text('allowed')}; пусто – для всех.`,
  'unknown-part': (text) => `Нормы «${text('part')}», которую объединяет эта, нет: укажите её ID.`,
  'part-is-combination': (text) => `«${text('part')}» сама объединяет нормы: объединять можно только простые.`,
  'part-of-other-regulation': (text) => `«${text('part')}» – норма другого положения: укажите норму этого.`,
  'same-clause-and-kind': (text) => `Та же проверка того же пункта уже есть: «${text('other')}». Лишнюю отключите.`,
  'count-over-maximum': () => '«Не больше» меньше, чем «Сколько»: такого не бывает.',
  'months-over-maximum': () => '«Срок до» меньше, чем «Срок от»: такого не бывает.',
  'body-role-without-body': () =>
    '«Кем в другом» заполнено, а «Другое объединение» пусто, и проверять нечего: впишите вид или название объединения.',
  'except-without-parts': () =>
    '«Кроме периодов» заполнено, а считать велено за весь срок работы или эксперимент, у которых частей нет: сотрите или выберите другой период.',
  'regulation-dates-reversed': () => '«Действует по» раньше, чем «Действует с»: поменяйте даты.',
  'editions-overlap': (text) =>
    `Две редакции начинают действовать в один день: эта и «${text('other')}». Укажите «Действует с» этой редакции.`,
  'editions-gap': (text) =>
    `Между редакцией «${text('other')}» и этой есть дни, когда не действует ни одна: проверьте даты.`,
  'edition-without-start': () =>
    'У этой редакции нет «Действует с», а есть и другие: она считается самой ранней. Укажите её первый день.',
  'no-norms': () => 'У положения нет ни одной нормы: проверять по нему нечего.',
  'no-group-types': () => 'Виды объединений не перечислены: программа не заметит опечатку в столбце «Вид».',
  'group-of-unknown-type': (text) => `Вида «${text('words')}» в положении нет. Есть: ${text('allowed')}.`,
};

/** Codes that have words. */
export const NORM_PROBLEM_WORDS: readonly string[] = Object.keys(WORDS);

/** Says in Russian what is wrong and what to do; `titles` are words of codes: of a kind, of a parameter, of a norm. */
export function normProblemMessage(
  { code, data }: NormProblemFacts,
  titleOf: (name: string, code: string) => string,
): string {
  const make = WORDS[code];
  if (make === undefined) return code;
  return make((name) => {
    const value = data[name] ?? '';
    return typeof value === 'string' ? titleOf(name, value) : value.join('; ');
  });
}
