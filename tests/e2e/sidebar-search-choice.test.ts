// A field whose list is too long to come with the form: found by typing, by the keyboard alone.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunCommandInput } from '../../src/contract/commands';
import { CHOICES_AT_ONCE, type SearchChoicesInput } from '../../src/contract/search-choices';
import { comparable, hasWords, queryWords } from '../../src/domain/search/words';
import { launchBrowser } from './support/browser';
import { FORM, FORM_SAVED } from './support/form-data';
import { expectNoFaults } from './support/no-faults';
import { type Answers, goodAnswers, openSidebar, refuse } from './support/sidebar-harness';

const PEOPLE = FORM.lists.people ?? [];
const LONG = {
  ...FORM,
  searched: ['people'],
  lists: { ...FORM.lists, people: PEOPLE.filter(({ id }) => id === 'П-7') },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function found({ query }: SearchChoicesInput) {
  const words = queryWords(query);
  const options = PEOPLE.filter(({ label, note }) => hasWords(comparable(`${label} ${note ?? ''}`), words));
  return { total: options.length, options: options.slice(0, CHOICES_AT_ONCE) };
}

const answers = (more: Answers = {}): Answers => ({
  ...goodAnswers(),
  openForm: () => LONG,
  searchChoices: found,
  previewCommand: () => ({ issues: [], warnings: [], changes: [] }),
  runCommand: () => FORM_SAVED,
  ...more,
});

async function toForm(page: Page): Promise<void> {
  await page.locator('.virtual-list [data-row]').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Открыть объединение' }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Карточка объединения: ММО учителей математики' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Карточка объединения' }).waitFor();
}

const leader = (page: Page) => page.getByRole('combobox', { name: 'Руководитель' });
const members = (page: Page) => page.getByRole('combobox', { name: 'Участники' });
const option = (page: Page, name: string) => page.getByRole('option', { name });

it('is found, chosen, taken back and saved by keys alone; the draft keeps the name', async () => {
  const sent: RunCommandInput[] = [];
  const runCommand: Answers['runCommand'] = (input) => {
    sent.push(input);
    return FORM_SAVED;
  };
  const { page, requests, faults, close } = await openSidebar(browser, answers({ runCommand }));
  await toForm(page);
  await leader(page).focus();
  await page.keyboard.press('ArrowDown');
  await option(page, 'Педагог 000').waitFor();
  expect(await page.locator('.listbox:not([hidden]) [role=option]').count()).toBe(20);
  await page.getByText('И ещё 980: уточните поиск').waitFor();
  await expectNoFaults(page, 'open list');
  await page.keyboard.type('педаг 77');
  await option(page, 'Педагог 770').waitFor();
  expect(requests.at(-1)).toEqual({
    procedure: 'searchChoices',
    input: { command: 'changeGroup', groupId: 'О-01', rowId: null, list: 'people', query: 'педаг 77' },
  });
  await page.keyboard.press('ArrowDown');
  expect(await leader(page).getAttribute('aria-activedescendant')).toMatch(/-1$/);
  await page.keyboard.press('Enter');
  expect(await leader(page).inputValue()).toBe('Педагог 771');
  // Escape closes the list first, then takes the choice back.
  await page.keyboard.press('ArrowDown');
  await option(page, 'Педагог 000').waitFor();
  await page.keyboard.press('Escape');
  expect(await leader(page).getAttribute('aria-expanded')).toBe('false');
  expect(await leader(page).inputValue()).toBe('Педагог 771');
  await members(page).focus();
  for (const name of ['Педагог 005', 'Педагог 006']) {
    await page.keyboard.type(name);
    // Fewer letters find it too, among others: Enter takes the first of what all of them have found.
    await expect.poll(() => page.locator('.listbox:not([hidden]) [role=option]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.locator('.chip', { hasText: name }).waitFor();
  }
  await expectNoFaults(page, 'chosen');

  await page.reload();
  await toForm(page);
  await page.getByRole('button', { name: 'Продолжить' }).focus();
  await page.keyboard.press('Enter');
  expect(await leader(page).inputValue()).toBe('Педагог 771');
  expect(await page.locator('.chip').allTextContents()).toEqual(['Педагог 007', 'Педагог 005', 'Педагог 006']);
  await page.getByRole('button', { name: 'Сохранить карточку' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(FORM_SAVED.done).first().waitFor();
  expect(sent.map(({ values }) => [values.leader, values.members])).toEqual([['П-771', ['П-7', 'П-5', 'П-6']]]);
  expect(faults).toEqual([]);
  await close();
});

it('says that nothing is found, that the search failed, and what the program refuses, at the field', async () => {
  let isBusy = false;
  const searchChoices: Answers['searchChoices'] = (input) => (isBusy ? refuse('BUSY', 'Реестр занят.') : found(input));
  const runCommand: Answers['runCommand'] = () =>
    refuse('COMMAND_REFUSED', 'Карточка не записана.', [{ code: 'notInList', path: 'leader', data: {} }]);
  const { page, close } = await openSidebar(browser, answers({ searchChoices, runCommand }));
  await toForm(page);
  await leader(page).focus();
  await page.keyboard.type('нетникого');
  await page.getByText('Ничего не найдено. Проверьте написание.').waitFor();
  isBusy = true;
  await page.keyboard.press('Backspace');
  await page.getByText('Поиск не удался.').waitFor();
  // Nothing was found that Enter could take.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  isBusy = false;
  await page.keyboard.type('Педагог 001');
  await expect.poll(() => page.locator('.listbox:not([hidden]) [role=option]').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Сохранить карточку' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[aria-invalid="true"]:focus').waitFor();
  expect(await page.locator(':focus').getAttribute('role')).toBe('combobox');
  await expectNoFaults(page, 'refused');
  await close();
});
