import { expect, test } from 'vitest';
import { decodeRegister } from '../../../src/application/workbook/decode-register';
import { serialOfDate } from '../../../src/application/workbook/reading/plain-dates';
import { issueMessage } from '../../../src/messages/issues';
import { emptyGrids, type Grids, row } from './grids';

function grids(): Grids {
  const all = emptyGrids();
  all.regulations?.values.push(row('regulations', { ID: 'ПОЛ-1', Название: 'Положение', Семейство: 'город' }));
  const createdOn = serialOfDate('2026-10-01');
  all.groups?.values.push(
    row('groups', { ID: 'О-1', Название: 'ММО', Вид: 'ММО', Положение: 'ПОЛ-1', Создано: createdOn }),
  );
  const days = ['2026-09-30', '2026-10-01', '2026-10-20', '2026-10-21'];
  days.forEach((day, index) => {
    const cells = { ID: `З-${index + 1}`, Объединения: 'О-1', Дата: serialOfDate(day), Состояние: 'проведено' };
    all.meetings?.values.push(row('meetings', cells));
  });
  return all;
}

const ofMeetings = (today?: string) =>
  decodeRegister({ grids: grids() }, undefined, today === undefined ? {} : { today }).issues.filter(
    ({ sheet }) => sheet === 'meetings',
  );

test('held before the group was created, or tomorrow: the cell of the date is named, the row is read', () => {
  const issues = ofMeetings('2026-10-20');
  expect(issues.map(({ cell, code, severity }) => [cell, code, severity])).toEqual([
    ['C2', 'HELD_BEFORE_GROUP', 'warning'],
    ['C5', 'HELD_IN_FUTURE', 'warning'],
  ]);
  expect(issues.map(issueMessage)).toEqual([
    'Проведено 30.09.2026, а объединение «ММО» по реестру создано позже, 01.10.2026. Не засчитано: исправьте дату здесь или «Создано» на листе «Объединения».',
    'Отмечено «проведено», а день ещё не наступил: 21.10.2026, сегодня 20.10.2026. Пока не засчитано: исправьте дату или поставьте состояние «запланировано».',
  ]);
});

test('without a day nothing is compared', () => {
  expect(ofMeetings()).toEqual([]);
});
