// Words of the import of lists: why a file cannot be read, what is wrong in a cell, what is asked before saving.

type Facts = Readonly<Record<string, string | number>>;

const SAVE_AS_XLSX =
  'Откройте его в Excel, LibreOffice или «Р7-Офис», выберите «Сохранить как» → «Книга Excel (.xlsx)» и загрузите новый файл.';

const FILE_PROBLEMS = {
  emptyFile: () => 'В файле нет ни одной заполненной строки на видимых листах. Выберите другой файл.',
  tooLarge: ({ most = '' }: Facts) =>
    `Файл больше ${most} МБ. Удалите из него картинки и лишние листы или загрузите по частям.`,
  tooLargeInside: () => 'Внутри файла слишком много данных. Скопируйте нужную таблицу в новую книгу и загрузите её.',
  tooManyRows: ({ most = '' }: Facts) =>
    `В файле больше ${most} строк. Удалите лишние листы и строки или разделите файл на части.`,
  tooManyColumns: ({ sheet = '', most = '' }: Facts) =>
    `На листе «${sheet}» больше ${most} заполненных столбцов. Оставьте нужные и загрузите файл снова.`,
  brokenFile: () =>
    'Файл повреждён или загрузился не целиком. Откройте его у себя: если открывается, сохраните заново как .xlsx и загрузите ещё раз.',
  passwordFile: () =>
    'Файл защищён паролем. Снимите пароль («Файл» → «Сведения» → «Защита книги»), сохраните и загрузите снова.',
  oldWorkbook: () => `Это файл старого формата (.xls или .doc). ${SAVE_AS_XLSX}`,
  binaryWorkbook: () => `Это двоичная книга (.xlsb). ${SAVE_AS_XLSX}`,
  openDocument: () => `Это документ LibreOffice (.ods или .odt). ${SAVE_AS_XLSX}`,
  wordFile: () => 'Это документ Word. Скопируйте таблицу из него в Excel, сохраните как .xlsx и загрузите.',
  webPage: () => `Это веб-страница, хотя имя файла – таблицы: так отдают списки электронные дневники. ${SAVE_AS_XLSX}`,
  notAWorkbook: () => 'Это архив, а не таблица. Распакуйте его и загрузите файл .xlsx или .csv.',
  unknownKind: () => 'Такие файлы не читаются. Загрузите таблицу .xlsx, .csv или .tsv.',
  unknownEncoding: () =>
    'Не удалось понять, в какой кодировке файл. Сохраните его как «CSV UTF-8» или как .xlsx и загрузите снова.',
  noPeople: () =>
    'В файле не нашлось ни одной строки с людьми. Проверьте, что список – на видимом листе и ФИО стоят в ячейках, а не на картинке.',
  openQuote: ({ line = '' }: Facts) =>
    `В строке ${line} кавычка открыта и нигде не закрыта. Исправьте её в файле или сохраните таблицу как .xlsx.`,
} as const;

export type ImportProblemCode = keyof typeof FILE_PROBLEMS;

/** Says why a file cannot be read and what to do. */
export const importFileMessage = (code: ImportProblemCode, facts: Facts): string => FILE_PROBLEMS[code](facts);
