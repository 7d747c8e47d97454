// What was done is taken back, and ways back lead to where people came from: by keyboard, the focus never lost.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RecordMeetingInput } from '../../src/contract/record-meeting';
import { launchBrowser } from './support/browser';
import { FORM } from './support/form-data';
import { PAGE } from './support/sidebar-data';
import { type Answers, goodAnswers, type OpenSidebar, openSidebar, refuse } from './support/sidebar-harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function onGroupPage(
  answers: Partial<Answers>,
  action: (page: Page, sidebar: OpenSidebar) => Promise<void>,
): Promise<void> {
  const sidebar = await openSidebar(browser, { ...goodAnswers(), ...answers });
  try {
    const { page } = sidebar;
    await page.locator('.virtual-list [data-row]').first().click();
    await page.getByRole('button', { name: 'Открыть объединение' }).click();
    await page.getByRole('heading', { name: 'Заседания' }).waitFor();
    await action(page, sidebar);
    expect(sidebar.faults).toEqual([]);
  } finally {
    await sidebar.close();
  }
}

/** A new screen gives the focus to its title: keys pressed before that would miss their button. */
const titled = (page: Page): Promise<void> => page.locator('h1:focus').waitFor();

const openMeeting = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Отметить проведение: 20.11.2026' }).press('Enter');
  await page.locator('form').waitFor();
  await titled(page);
};

it('a recorded meeting is taken back on the screen of the result, where the focus stays', () => {
  const undoAction: Answers['undoAction'] = () => ({
    done: 'Отменено: Заседание проведено',
    groupIds: ['О-01'],
    verdicts: [],
  });
  return onGroupPage({ undoAction }, async (page, { requests }) => {
    await openMeeting(page);
    await page.getByRole('button', { name: 'Отметить всех' }).press('Enter');
    await page.getByRole('button', { name: 'Сохранить' }).press('Enter');
    await page.getByRole('button', { name: 'Отменить действие' }).waitFor();
    await titled(page);
    await page.getByRole('button', { name: 'Отменить действие' }).press('Enter');
    await page.locator('[role=status] strong:focus').getByText('Отменено: Заседание проведено').waitFor();
    expect(await page.getByRole('heading', { name: 'Обычно дальше' }).count()).toBe(0);
    const inputOf = (procedure: string) => requests.find((one) => one.procedure === procedure)?.input;
    const saved = inputOf('recordMeeting') as RecordMeetingInput;
    expect(inputOf('undoAction')).toEqual({ requestId: saved.requestId });
  });
});

it('a link that is over while a form is open: what was typed is offered to the same person, and to nobody else', () => {
  const recordMeeting: Answers['recordMeeting'] = () =>
    refuse('LINK_REFUSED', 'Ссылка не действует: попросите у методиста новую.');
  const user = { email: 'по ссылке', role: 'leader' as const, personId: 'П-001' };
  let personId = 'П-001';
  const openPage: Answers['openPage'] = () => ({ ...PAGE, user: { ...user, personId } });
  return onGroupPage({ recordMeeting, openPage }, async (page) => {
    await openMeeting(page);
    await page.getByRole('textbox', { name: 'Тема' }).fill('Недописанная тема');
    await page.getByRole('button', { name: 'Отметить всех' }).press('Enter');
    await page.getByRole('button', { name: 'Сохранить' }).press('Enter');
    await page.getByText('Ссылка больше не действует').waitFor();
    await page.getByText('откройте форму по новой ссылке – программа предложит продолжить').waitFor();
    const comeAgain = async (as: string): Promise<void> => {
      personId = as;
      await page.reload();
      await page.locator('.virtual-list [data-row]').first().click();
      await page.getByRole('button', { name: 'Открыть объединение' }).click();
      await page.getByRole('button', { name: 'Отметить проведение: 20.11.2026' }).click();
    };
    await comeAgain('П-002');
    await page.locator('form').waitFor();
    expect(await page.getByText('Есть несохранённый черновик').count()).toBe(0);
    await comeAgain('П-001');
    await page.getByRole('button', { name: 'Продолжить' }).click();
    expect(await page.getByRole('textbox', { name: 'Тема' }).inputValue()).toBe('Недописанная тема');
  });
});

it('the way back from a form leads to the button that was pressed, also under «Ещё»', () =>
  onGroupPage({ openForm: () => FORM }, async (page) => {
    const focused = (name: string) => page.locator('button:focus').and(page.getByRole('button', { name, exact: true }));
    await openMeeting(page);
    await page.keyboard.press('Escape');
    await focused('Отметить проведение: 20.11.2026, Подготовка к муниципальному этапу олимпиады').waitFor();
    await page.getByText('Поручения').click();
    await page.getByRole('button', { name: 'Ещё: Подготовить задания' }).press('Enter');
    await page.getByRole('button', { name: 'Перенести срок: Подготовить задания' }).press('Enter');
    await page.getByRole('heading', { name: 'Карточка объединения' }).waitFor();
    await page.getByRole('button', { name: 'Назад' }).press('Enter');
    await focused('Ещё: Подготовить задания школьного этапа').waitFor();
  }));

it('a group whose row is deleted while its form is open leads home, where it is said', () => {
  const lost = { code: 'groupLost', path: '', data: {} };
  return onGroupPage(
    { recordMeeting: () => refuse('NOT_FOUND', 'Не найдено: объединение.', [lost]) },
    async (page, { requests }) => {
      await openMeeting(page);
      await page.getByRole('button', { name: 'Отметить всех' }).press('Enter');
      await page.getByRole('button', { name: 'Сохранить' }).press('Enter');
      await page.locator('[role=status] strong:focus').getByText('Этого объединения в реестре больше нет').waitFor();
      await page.locator('.virtual-list').waitFor();
      await expect.poll(() => requests.at(-1)?.procedure).toBe('openPage');
      await page.keyboard.press('Escape');
      await page.getByText('Этого объединения в реестре больше нет').waitFor();
    },
  );
});
