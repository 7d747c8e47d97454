import type { PreviewImportOutput, ReadImportOutput } from '../../src/contract/import';

/** What each column was taken for. */
export function columnLines({ tables, fields }: ReadImportOutput): readonly string[] {
  const titles = new Map(fields.map(({ field, title }) => [field, title]));
  return tables.flatMap(({ sheet, rowCount, columns }) => [
    `Лист «${sheet}», строк с людьми: ${rowCount}`,
    ...columns.map(({ letters, title, field, reason }) => {
      const taken = field === null ? 'не загружается' : (titles.get(field) ?? field);
      return `  ${letters} «${title}» – ${taken} (${reason})`;
    }),
  ]);
}

/** What would be written, every problem by its cell, every open question and every answer. */
export function previewLines({ tables, problems, questions }: PreviewImportOutput): readonly string[] {
  return [
    ...tables.map(({ title, added, changed }) => `${title}: новых строк ${added}, изменится ${changed}`),
    ...problems.map(({ severity, sheet, cell, message }) => {
      const kind = severity === 'error' ? 'Ошибка' : 'Замечание';
      return `${kind}, ${sheet}!${cell}: ${message}`;
    }),
    ...questions
      .filter(({ answer }) => answer === null)
      .flatMap(({ sheet, cell, text, options }) => [
        `Вопрос, ${sheet}!${cell}: ${text}`,
        ...options.map(({ label }) => `  – ${label}`),
      ]),
    // An answer given to all questions at once is told of each: one of them may double a person.
    ...questions
      .filter(({ answer }) => answer !== null)
      .map(({ sheet, cell, outcome }) => `Ответ, ${sheet}!${cell}: ${outcome}`),
  ];
}
