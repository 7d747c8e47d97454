import { expect, test } from 'vitest';
import { decodeRegister } from '../../../src/application/workbook/decode-register';
import { issueMessage } from '../../../src/messages/issues';
import { emptyGrids, row } from './grids';

const LOST = 'ММО русского языка (О-02)';

/** «cell: message» of everything told of meetings of these groups beside a group under the name. */
function told(name: string, ...references: readonly string[]): string[] {
  const { groups, meetings } = emptyGrids();
  groups?.values.push(row('groups', { ID: 'О-09', Название: name, Вид: 'ММО', Положение: 'novosibirsk-2022' }));
  references.forEach((text, i) => {
    meetings?.values.push(row('meetings', { ID: `З-${i}`, Объединения: text }));
  });
  const { issues } = decodeRegister({ grids: { ...(groups && { groups }), ...(meetings && { meetings }) } });
  return issues.map((issue) => `${issue.cell}: ${issueMessage(issue)}`);
}

test('a row that was deleted is told once, and no other is guessed in its place', () => {
  expect(told('ММО учителей физической культуры', LOST, 'О-09', LOST, LOST)).toEqual([
    'B2: Строки О-02 нет на листе «Объединения» (на неё ссылается эта ячейка и ещё 2 ссылки): верните её (Правка → Отменить, история версий) или удалите ссылки.',
  ]);
});

test('the only row of exactly that name is named: it may be the same under a new code', () => {
  expect(told('ММО русского языка', LOST)).toEqual([
    'B2: Строки О-02 нет на листе «Объединения»: верните её (Правка → Отменить, история версий) или удалите ссылки. Если теперь это «ММО русского языка (О-09)», выберите её из списка в ячейке.',
  ]);
});

test('a name without a code is still guessed, each in its cell', () => {
  const guess = 'Может быть, «ММО русского языка (О-09)»?';
  const found = told('ММО русского языка', 'ММО русского язка', 'ММО русского языка (школы)');
  expect(found.map((one) => [one.slice(0, 3), one.includes(guess)])).toEqual([
    ['B2:', true],
    ['B3:', true],
  ]);
});
