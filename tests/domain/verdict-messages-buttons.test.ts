import { describe, expect, test } from 'vitest';
import { groupsSheet } from '../../src/application/workbook/sheets/groups-sheet';
import { normKinds } from '../../src/domain/norms/catalogue';
import { FORM_WORDS } from '../../src/messages/forms/catalogue';
import { groupWords } from '../../src/messages/ui-group';
import { verdictMessage } from '../../src/messages/verdicts';
import { verdict } from './verdict-saying';

const term = (...fields: string[]) => ({
  missing: fields.map((field) => ({ table: 'groups' as const, id: 'О-01', field })),
});

describe('what is missing is entered by a button', () => {
  test.each([
    [
      'meetings.own-undecided-yet',
      {},
      'Периодичность пока не определена: группа новая. Когда члены решат, нажмите «Своя периодичность» на карточке объединения.',
    ],
    [
      'meetings.own-undecided',
      {},
      'Периодичность не определена: её устанавливают сами члены. Нажмите «Своя периодичность» на карточке объединения: сколько раз, за какой период и основание решения.',
    ],
    [
      'own-frequency.undecided-yet',
      { fields: ['ownFrequencyCount', 'ownFrequencyPeriod'] },
      'Периодичность определяют сами участники; когда решат, нажмите «Своя периодичность» на карточке объединения (нужно: сколько раз, за какой период). На решение даётся 30 дней.',
    ],
    [
      'quorum.composition-unknown',
      { meeting: '2026-09-10' },
      '10.09.2026: состав группы на этот день не внесён – есть ли кворум, неизвестно. Нажмите «Изменить состав» на карточке объединения или заполните лист «Состав».',
    ],
    [
      'quorum.attendance-unknown',
      { meeting: '2026-09-10' },
      '10.09.2026: не отмечено, кто присутствовал, – есть ли кворум, неизвестно. Нажмите у этой записи «Исправить» и отметьте присутствовавших.',
    ],
    [
      'first-meeting.agenda-unknown',
      { date: '2026-09-10', absent: ['план'] },
      'Первое заседание проведено 10.09.2026, но его повестка не внесена (нужно: план): нажмите у этой записи «Исправить» или заполните лист «Вопросы и решения».',
    ],
    [
      'last-meeting.agenda-unknown',
      { date: '2027-05-10', content: ['итоги'] },
      'Повестка последнего из заседаний года (10.05.2027) не внесена (нужно: итоги): нажмите у этой записи «Исправить» или заполните лист «Вопросы и решения».',
    ],
    [
      'contributions.no-members',
      {},
      'Членов, которые состояли в группе хотя бы половину учебного времени, в реестре нет: нажмите «Изменить состав» на карточке объединения или заполните лист «Состав».',
    ],
    [
      'follow-plan.no-items',
      {},
      'План внесён без мероприятий – сравнить не с чем. Нажмите у плана «Изменить план» или заполните лист «Мероприятия плана».',
    ],
  ])('%s', (code, data, expected) => {
    expect(verdictMessage(verdict(code, data, { due: null }))).toBe(expected);
  });

  test('the term has one name in the workbook, in the form and in what is said of it', () => {
    const title = groupsSheet.columns.find(({ field }) => field === 'plannedUntil')?.title;
    expect(title).toBe('Создано на срок по');
    expect(FORM_WORDS.changeGroup?.fields.plannedUntil?.label).toBe(title);
    expect(FORM_WORDS.createGroup?.fields.plannedUntil?.label).toBe(title);
    expect(verdictMessage(verdict('term.unknown', {}, term('createdOn')))).toBe(
      'Не записан срок работы: впишите «Создано» на листе «Объединения».',
    );
  });
});

test('every button that a sentence sends to is one of the product', () => {
  const buttons = new Set([
    groupWords.correct,
    'Заседание проведено',
    ...Object.values(FORM_WORDS).map(({ short, title }) => short ?? title),
  ]);
  const named = normKinds.flatMap(({ codes }) =>
    codes.flatMap((code) => {
      const words = verdictMessage(verdict(code, {}, { due: null, ...term('createdOn', 'plannedUntil') }));
      return [...words.matchAll(/нажмите (?:[а-я]+ ){0,3}«([^»]+)»/gi)].map(([, button]) => ({ code, button }));
    }),
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter(({ button = '' }) => !buttons.has(button))).toEqual([]);
});
