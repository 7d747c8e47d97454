import { expect, test } from 'vitest';
import type { DocumentRecord } from '../../../src/domain/register/document-record';
import { answers, theVerdict } from '../judge';
import { documentRecord, NORM, says, underNorm } from '../norm-under-test';

const judged = (...documents: DocumentRecord[]) => underNorm('retention', { years: 5 }, { documents });
const paper = (id: string, keepUntil: string | null, schoolYear = '2025/26') =>
  documentRecord(id, 'протокол', { schoolYear, keepUntil });

test.each<[string, DocumentRecord[], string]>([
  ['five full years after the file is closed', [paper('Д-1', '2031-12-31')], 'met retention.kept'],
  ['a day less', [paper('Д-1', '2031-12-30')], 'violated retention.too-short'],
  ['a file of the next year, a year more', [paper('Д-1', '2031-12-31', '2026/27')], 'violated retention.too-short'],
  ['not established', [paper('Д-1', null)], 'cantTell retention.not-set'],
  [
    'one too short, one not established',
    [paper('Д-1', null), paper('Д-2', '2030-12-31')],
    'violated retention.too-short',
  ],
  ['without a school year', [paper('Д-1', '2026-12-31', '')], 'inapplicable retention.no-documents'],
  ['no papers', [], 'inapplicable retention.no-documents'],
  ['of another group', [documentRecord('Д-1', 'протокол', { groupId: 'О-02' })], 'inapplicable retention.no-documents'],
])('%s', (_, documents, expected) => {
  expect(answers(judged(...documents), NORM, '2026-10-01')).toEqual([`year ${expected}`]);
});

test('says until when, and of which papers', () => {
  const short = theVerdict(judged(paper('Д-1', '2031-12-30'), paper('Д-2', '2031-12-31')), NORM, '2026-10-01');
  expect(short.missing).toEqual([{ table: 'documents', id: 'Д-1', field: 'keepUntil' }]);
  expect(says(short)).toBe(
    'Срок хранения меньше 5 лет у документов: 1 из 2. Дело 2025/26 хранят до 31.12.2031: исправьте «Хранить до».',
  );
  expect(says(theVerdict(judged(paper('Д-1', null)), NORM, '2026-10-01'))).toBe(
    'Срок хранения не установлен у документов: 1 из 1; до этого их не уничтожают. Дело 2025/26 хранят до 31.12.2031 (5 лет).',
  );
});
