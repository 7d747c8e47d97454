// Words of the home screen of a register that has no groups yet.

/** Steps in their order, with what their buttons say. */
export const firstStepsWords = {
  title: 'С чего начать',
  text: 'В реестре пока нет объединений. Заполняйте его по порядку:',
  done: 'сделано',
  regulation: 'Положение, по которому работают объединения',
  addRegulation: 'Добавить положение',
  organizations: 'Организации: школы, детские сады, центры',
  addOrganization: 'Добавить организацию',
  persons: 'Педагоги: списком из файла или по одному',
  importLists: 'Загрузить списки',
  addPerson: 'Добавить педагога',
  group: 'Первое объединение',
  createGroup: 'Создать объединение',
  check: 'Проверка: соблюдено ли положение',
} as const;
