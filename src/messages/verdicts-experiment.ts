// What is said where a norm counts over an experiment and the calendar does not say which.

/** The calendar holds no days of any experiment. */
export function experimentUndated(): string {
  return 'Не понятно, за какой эксперимент считать: его дней в календаре нет. Внесите на лист «Календарь» строку вида «эксперимент» с первым и последним днём; если эксперимент ведёт не каждое объединение, дайте строке своё название календаря и впишите его в «Календарь» объединения.';
}

/** None of the experiments touches the school year and the life of the group. */
export function noExperiment(): string {
  return 'Эксперимента в этом учебном году у объединения нет: считать не за что.';
}
