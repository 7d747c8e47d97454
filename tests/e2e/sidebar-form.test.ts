// A form of the catalogue in the browser, by the keyboard alone: fill, faults, preview, save, undo, conflict, draft.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunCommandInput } from '../../src/contract/commands';
import { launchBrowser } from './support/browser';
import { ACTION, FORM, FORM_SAVED } from './support/form-data';
import { expectNoFaults } from './support/no-faults';
import { type Answers, goodAnswers, openSidebar, refuse } from './support/sidebar-harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const answers = (more: Answers = {}): Answers => ({
  ...goodAnswers(),
  openForm: () => FORM,
  previewCommand: () => ({ issues: [], warnings: [], changes: FORM_SAVED.changes }),
  runCommand: () => FORM_SAVED,
  undoAction: () => ({ done: 'Отменено: Карточка объединения изменена', groupIds: [], verdicts: [] }),
  ...more,
});

/** Opens the form from the group's card by keys alone. */
async function toForm(page: Page): Promise<void> {
  await page.locator('.virtual-list [data-row]').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Открыть объединение' }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Карточка объединения: ММО учителей математики' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Карточка объединения' }).waitFor();
}

const isFocused = (page: Page, name: string): Promise<void> =>
  page.getByLabel(name, { exact: false }).and(page.locator(':focus')).first().waitFor();

it('is filled in, corrected, saved and undone by the keyboard alone', async () => {
  const sent: RunCommandInput[] = [];
  const { page, requests, faults, close } = await openSidebar(
    browser,
    answers({
      runCommand: (input) => {
        sent.push(input);
        return FORM_SAVED;
      },
    }),
  );
  await toForm(page);
  await expectNoFaults(page, 'form');
  await page.getByLabel('Название').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Tab');
  // Another word than those of the list stays as it was typed.
  await page.keyboard.press('Control+A');
  await page.keyboard.type('ПОС');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('combobox', { name: 'Вид' }).inputValue()).toBe('ПОС');
  await page.getByLabel('Сколько раз в год').focus();
  await page.keyboard.type('пять');
  await page.getByLabel('Совместно с другими').focus();
  await page.keyboard.press('Space');
  await page.getByText('Отмечено 0 из 2').waitFor();
  await page.getByRole('combobox', { name: 'Руководитель' }).focus();
  await page.keyboard.type('педагог 512');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('combobox', { name: 'Руководитель' }).inputValue()).toBe('Педагог 512');
  await page.getByRole('combobox', { name: 'Участники' }).focus();
  await page.keyboard.type('022 № 3');
  await page.keyboard.press('Enter');
  await page.getByText('Педагог 022').waitFor();
  await page.getByRole('button', { name: 'Добавить мероприятие' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.question input:focus').waitFor();
  await page.keyboard.press('Tab');
  // A day typed in part looks empty to everything but the browser.
  await page.keyboard.type('12');

  await page.getByRole('button', { name: 'Сохранить карточку' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Осталось исправить: 5 мест').waitFor();
  await isFocused(page, 'Название');
  await page.getByText('Введите целое число').waitFor();
  await page.getByText('Введите дату целиком').waitFor();
  expect(sent).toEqual([]);
  await expectNoFaults(page, 'form with faults');

  await page.keyboard.type('ММО математиков');
  await page.getByLabel('Сколько раз в год').fill('5');
  await page.getByLabel('ММО физиков').focus();
  await page.keyboard.press('Space');
  await page.getByRole('textbox', { name: 'Что' }).focus();
  await page.keyboard.type('Семинар');
  await page.getByLabel('Когда').fill('2026-12-12');
  await page.getByRole('heading', { name: 'Что изменится по положению' }).waitFor();
  await page.locator('.preview .change').waitFor();
  await expectNoFaults(page, 'form with a preview');
  await page.getByLabel('Название').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Срок кончается в каникулы.').waitFor();
  expect(sent.map(({ values, version, opened }) => ({ values, version, opened }))).toEqual([
    {
      version: 'v1',
      opened: FORM.values,
      values: {
        ...FORM.values,
        name: 'ММО математиков',
        type: 'ПОС',
        count: 5,
        joint: true,
        partners: ['О-0'],
        leader: 'П-512',
        members: ['П-7', 'П-22'],
        items: [{ title: 'Семинар', on: '2026-12-12' }],
      },
    },
  ]);
  await expectNoFaults(page, 'saved');
  await page.getByRole('button', { name: 'Отменить действие' }).focus();
  await page.keyboard.press('Enter');
  // The button is gone: the focus goes on to what has become of the action.
  await page.locator('[role=status] strong:focus').getByText('Отменено: Карточка').waitFor();
  const undone = requests.find(({ procedure }) => procedure === 'undoAction');
  expect(undone?.input).toEqual({ requestId: sent[0]?.requestId });
  expect(faults).toEqual([]);
  await close();
});

it('shows both values of what somebody changed meanwhile, and saves what was chosen', async () => {
  const sent: RunCommandInput[] = [];
  const { page, close } = await openSidebar(
    browser,
    answers({
      runCommand: (input) => {
        sent.push(input);
        if (input.version === 'v2') return FORM_SAVED;
        return refuse('CONFLICT', 'Пока форма была открыта, эти данные изменил кто-то другой.', [
          { code: 'currentVersion', path: '', data: { version: 'v2' } },
          { code: 'changedMeanwhile', path: 'name', data: { theirs: '"Из таблицы"', words: 'Из таблицы' } },
          { code: 'changedMeanwhile', path: 'goal', data: { theirs: '"Цель из таблицы"', words: 'Цель из таблицы' } },
        ]);
      },
    }),
  );
  await toForm(page);
  await page.getByLabel('Название').fill('Моё');
  await page.getByRole('button', { name: 'Сохранить карточку' }).click();
  await page.getByText('Взято из таблицы: Цель.').waitFor();
  await page.getByText('Из таблицы', { exact: true }).waitFor();
  expect(await page.getByLabel('Название').first().inputValue()).toBe('Моё');
  expect(await page.getByLabel('Цель').inputValue()).toBe('Цель из таблицы');
  await expectNoFaults(page, 'conflict');
  // Nothing is sent while nobody has chosen.
  await page.getByRole('button', { name: 'Сохранить карточку' }).click();
  await page.getByText('выберите, чьё значение оставить').waitFor();
  expect(sent).toHaveLength(1);
  await page.getByRole('button', { name: 'Взять из таблицы' }).click();
  await page.getByRole('button', { name: 'Сохранить карточку' }).click();
  await page.getByText('Срок кончается в каникулы.').waitFor();
  expect(sent[1]).toMatchObject({ version: 'v2', values: { name: 'Из таблицы', goal: 'Цель из таблицы' } });
  expect(sent[1]?.requestId).toBe(sent[0]?.requestId);
  await close();
});

it('keeps what was typed over a reload and offers it', async () => {
  const { page, close } = await openSidebar(browser, answers());
  await toForm(page);
  await page.getByLabel('Цель').fill('Начатая цель');
  await page.reload();
  await toForm(page);
  await page.getByText('Есть несохранённый черновик').waitFor();
  await expectNoFaults(page, 'draft');
  await page.getByRole('button', { name: 'Продолжить' }).click();
  expect(await page.getByLabel('Цель').inputValue()).toBe('Начатая цель');
  await close();
});

it('is reached from the folding sections of the group, at 300 px', async () => {
  const { page, requests, close } = await openSidebar(browser, answers());
  await page.locator('.virtual-list [data-row]').first().click();
  await page.getByRole('button', { name: 'Открыть объединение' }).click();
  await page.getByText('Поручения').click();
  await page.getByText('Состав').click();
  await expectNoFaults(page, 'card');
  await page.getByRole('button', { name: 'Ещё: Подготовить задания' }).click();
  await page.getByRole('button', { name: 'Перенести срок: Подготовить задания' }).click();
  await page.getByRole('heading', { name: 'Карточка объединения' }).waitFor();
  expect(requests.at(-1)).toEqual({
    procedure: 'openForm',
    input: { command: 'moveAssignment', groupId: 'О-01', rowId: 'ПР-01' },
  });
  await page.keyboard.press('Escape');
  // The section that was open is open for whoever comes back.
  await page.getByText('Подготовить задания').waitFor();
  await close();
});

it('tells in the journal what was and what became, and takes it back', async () => {
  let undone = false;
  const { page, requests, close } = await openSidebar(
    browser,
    answers({
      listJournal: () => ({
        actions: [undone ? { ...ACTION, mayUndo: false, obstacle: 'Уже отменено.' } : ACTION],
        next: null,
      }),
      undoAction: () => {
        undone = true;
        return { done: 'Отменено: Карточка объединения изменена', groupIds: [], verdicts: [] };
      },
    }),
  );
  await page.locator('.virtual-list [data-row]').first().click();
  await page.getByRole('button', { name: 'Открыть объединение' }).click();
  await page.getByRole('button', { name: 'Журнал объединения' }).click();
  await page.getByText('Что изменилось').click();
  await page.getByText('Прежняя тема').waitFor();
  await expectNoFaults(page, 'journal');
  await page.getByRole('button', { name: 'Отменить: Карточка объединения изменена' }).click();
  await page.getByText('Уже отменено.').waitFor();
  expect(requests.map(({ procedure }) => procedure).slice(-3)).toEqual(['listJournal', 'undoAction', 'listJournal']);
  expect(requests.at(-1)?.input).toEqual({ groupId: 'О-01', before: null });
  await close();
});

it('is opened from the list of teachers, found by the beginnings of words', async () => {
  const { page, requests, close } = await openSidebar(
    browser,
    answers({
      listDirectory: ({ list, query }) => ({
        total: 1,
        rows: [
          {
            id: 'П-01',
            title: query === '' ? 'Берёзкина Анна Сергеевна' : 'Громов Илья Петрович',
            note: 'учитель математики, МБОУ СОШ № 1',
            actions: [{ command: 'changePerson', rowId: 'П-01', label: 'Карточка педагога' }],
          },
        ],
        actions: [{ command: list === 'persons' ? 'addPerson' : 'addOrganization', rowId: null, label: 'Добавить' }],
      }),
    }),
  );
  await page.getByRole('button', { name: 'Справочники' }).click();
  await page.getByText('Берёзкина Анна').waitFor();
  await expectNoFaults(page, 'teachers');
  await page.getByLabel('Поиск').fill('гром');
  await page.getByRole('button', { name: 'Карточка педагога: Громов Илья Петрович' }).click();
  await page.getByRole('heading', { name: 'Карточка объединения' }).waitFor();
  expect(requests.at(-1)).toEqual({
    procedure: 'openForm',
    input: { command: 'changePerson', groupId: null, rowId: 'П-01' },
  });
  await page.keyboard.press('Escape');
  // Whoever comes back finds the words that were searched for.
  await page.getByText('Громов Илья').waitFor();
  expect(await page.getByLabel('Поиск').inputValue()).toBe('гром');
  await close();
});

it('is offered beside «Загрузить списки» where the list is empty; a choice of the same list changes nothing', async () => {
  const { page, requests, close } = await openSidebar(
    browser,
    answers({
      listDirectory: () => ({
        total: 0,
        rows: [],
        actions: [{ command: 'addPerson', rowId: null, label: 'Добавить педагога' }],
      }),
    }),
  );
  await page.getByRole('button', { name: 'Справочники' }).click();
  await page.getByText('Педагогов ещё нет. Добавьте или загрузите список.').waitFor();
  await page.getByRole('button', { name: 'Загрузить списки' }).waitFor();
  await page.getByLabel('Что показать').selectOption({ label: 'Педагоги' });
  await page.getByLabel('Что показать').dispatchEvent('change');
  await page.getByText('Педагогов ещё нет.').waitFor();
  expect(requests.filter(({ procedure }) => procedure === 'listDirectory')).toHaveLength(1);
  await page.getByLabel('Поиск').fill('гром');
  await page.getByText('Ничего не найдено. Проверьте написание.').waitFor();
  await close();
});

it('asks at the name whether a namesake is the same person, with a link to the row and without alarm', async () => {
  const label = 'Иванова Мария Петровна (учитель, СОШ № 1, П-01)';
  const data = { answeredBy: 'joint', table: 'persons', rows: JSON.stringify([{ id: 'П-01', label }]) };
  const { page, requests, close } = await openSidebar(
    browser,
    answers({
      runCommand: () => refuse('COMMAND_REFUSED', 'Нельзя.', [{ code: 'namesake', path: 'name', data }]),
      showRow: () => ({ sheet: 'Педагоги', range: 'A2:R2' }),
    }),
  );
  await toForm(page);
  await page.getByLabel('Название').fill('Новое название');
  await page.getByRole('button', { name: 'Сохранить карточку' }).click();
  await page.getByText('Ответьте на вопрос у поля «Название»').waitFor();
  expect(await page.getByText('Код для методиста').count()).toBe(0);
  expect(await page.getByText('Так записать нельзя').count()).toBe(0);
  await isFocused(page, 'Название');
  await page.getByRole('button', { name: `К строке: ${label}` }).click();
  await page.getByText('Выделено в таблице').waitFor();
  expect(requests.at(-1)).toEqual({ procedure: 'showRow', input: { table: 'persons', id: 'П-01', field: null } });
  await page.getByLabel('Совместно с другими').check();
  await page.getByText('Ответьте на вопрос').waitFor({ state: 'detached' });
  await close();
});
