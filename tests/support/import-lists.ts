// Lists as a methodist may send them, and what the page sends of them.
import type { PreviewImportInput, ReadImportOutput } from '../../src/contract/import';
import { cp1251 } from '../application/import/files';
import { ask } from './ask';
import type { MemoryHost } from './memory-host';

/** Two new people of ММО of the small register; «1 кв. категория», «СЗД», numbered rows. */
export const LIST =
  'Состав ММО учителей математики на 2026/2027 учебный год\r\n' +
  '№ п/п;ФИО;Место работы;Должность;Категория;Действует до\r\n' +
  '1;Котова Нина Ивановна;МБОУ "СОШ № 1";учитель математики;1 кв. категория;15.05.2028\r\n' +
  '2;ЖУКОВА Алёна Семёновна;Гимназия № 3;учитель;СЗД;\r\n';

/** The file as the page sends it. */
export function listFile(text = LIST, fileName = 'Состав.csv'): PreviewImportInput['file'] {
  return { fileName, base64: Buffer.from(cp1251(text)).toString('base64') };
}

/** Every table as guessed, nothing else chosen. */
export function choicesOf(
  file: PreviewImportInput['file'],
  tables: ReadImportOutput['tables'],
  changes: Partial<PreviewImportInput> = {},
): PreviewImportInput {
  return {
    file,
    tables: tables.map(({ columns }, index) => ({ index, columns: columns.map(({ field }) => field) })),
    groupId: null,
    newGroups: null,
    memberFrom: '2026-09-01',
    basis: { kind: 'приказ', number: '39/1', date: '2026-09-02' },
    onDifference: 'keep',
    answers: [],
    ...changes,
  };
}

/** Reads a list and takes it as guessed. */
export function guessedChoices(host: MemoryHost, text = LIST, changes: Partial<PreviewImportInput> = {}) {
  const file = listFile(text);
  return choicesOf(file, ask(host, 'readImport', { file }).tables, changes);
}
