// Words of «Журнал» on the page.

/** Why an action cannot be taken back, beside what was built on it. */
export const undoRefusals = {
  undone: 'Уже отменено.',
  isUndo: 'Это отмена. Чтобы вернуть, сделайте действие заново.',
  foreign: 'Отменить может тот, кто это сделал, или методист.',
} as const;

/** Why an import cannot be taken back; `row` and `by` name the rows for people. */
export const importObstacleWords = (code: string, row: string, by: string): string =>
  code === 'usedBy'
    ? `Загрузку нельзя отменить: на «${row}» из неё уже ссылается «${by}». Сначала уберите эту запись.`
    : `Загрузку нельзя отменить: «${row}» после неё исправляли. Верните прежние значения вручную.`;

/** A cell that says yes or no. */
export const yesNo = (value: boolean): string => (value ? 'да' : 'нет');

/** Words of the screen. */
export const journalWords = {
  title: 'Журнал',
  about: 'Всё, что сделано через панель и страницу руководителя. Последнее сверху.',
  anyGroup: 'Все объединения',
  group: 'Объединение',
  empty: 'Записей пока нет.',
  more: 'Показать более ранние',
  undo: 'Отменить',
  undoOf: (action: string): string => `Отменить: ${action}`,
  details: 'Что изменилось',
  made: 'создано',
  changed: 'изменено',
  deleted: 'удалено',
  nothing: 'пусто',
  importedFrom: (action: string, file: string): string => (file === '' ? action : `${action}: ${file}`),
  imported: (title: string, added: number, changed: number): string =>
    `${title}: ${[...(added > 0 ? [`добавлено ${added}`] : []), ...(changed > 0 ? [`изменено ${changed}`] : [])].join(
      ', ',
    )}`,
  actorOf: (group: string): string => `объединение «${group}»`,
  foreignPerson: 'педагог другого объединения',
  undoneImport: 'Загрузка отменена',
  restRows: (count: number): string => `И ещё строк: ${count}`,
} as const;
