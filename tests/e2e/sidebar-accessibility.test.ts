// axe-core on every screen, at the width of Google's sidebar and of a small phone; and nothing wider than the panel.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { launchBrowser } from './support/browser';
import { expectNoFaults } from './support/no-faults';
import { MEETING_FORM } from './support/sidebar-data';
import { goodAnswers, openSidebar, PlatformFailure, refuse } from './support/sidebar-harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([300, 360])('at %i px', (width) => {
  it('overview, its open list and an open verdict', async () => {
    const { page, close } = await openSidebar(browser, goodAnswers(), { width });
    await page.locator('.virtual-list [data-row]').first().click();
    await page.getByText('Что исправить в таблице: ошибок — 1, замечаний — 1').click();
    await expectNoFaults(page, 'overview');
    await page.getByRole('combobox', { name: 'Объединение' }).click();
    await expectNoFaults(page, 'overview with a list open');
    await page.keyboard.type('нет такого');
    await expectNoFaults(page, 'overview with nothing found');
    await close();
  });

  it('group, form, faults in it, the save and the minutes', async () => {
    const { page, close } = await openSidebar(browser, goodAnswers(), { width });
    await page.locator('.virtual-list [data-row]').first().click();
    await page.getByRole('button', { name: 'Открыть объединение' }).click();
    await page.getByRole('heading', { name: 'Состав' }).waitFor();
    const closed = page.locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    await page.locator('.cards [data-row]').first().click();
    await expectNoFaults(page, 'group');
    await page.getByRole('button', { name: 'Отметить проведение: 20.11.2026' }).click();
    await page.getByText('Выступили, рекомендовали').click();
    await expectNoFaults(page, 'form');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await expectNoFaults(page, 'form with faults');
    await page.getByRole('button', { name: 'Отметить всех' }).click();
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('button', { name: 'Протокол' }).click();
    await page.getByRole('link', { name: 'Открыть документ' }).waitFor();
    await expectNoFaults(page, 'saved, with minutes');
    await close();
  });

  it('regulations, the check of norms, what would change, the wizard and its faults, a waiver', async () => {
    const issues = [
      { code: 'required', path: 'draft.norms.0.clause', data: {} },
      { code: 'noSuchDate', path: 'draft.card.actDate', data: {} },
    ];
    const place = { table: 'norms', id: 'n1', field: 'parameters.count', label: 'Нормы, H12' };
    const { page, close } = await openSidebar(
      browser,
      {
        ...goodAnswers(),
        checkNorms: () => ({ problems: [{ severity: 'error', place, message: 'Не указано, сколько нужно.' }] }),
        addRegulation: () => refuse('INVALID_INPUT', 'Исправьте отмеченные поля.', issues),
      },
      { width },
    );
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await press('Положения');
    await page.getByText('Новосибирск, 2022').waitFor();
    await expectNoFaults(page, 'regulations');
    await press('Проверить нормы');
    await page.getByText('Не указано, сколько нужно').waitFor();
    await expectNoFaults(page, 'check of norms');
    await page.keyboard.press('Escape');
    await press('Что изменится');
    await press('Сравнить');
    await page.getByRole('heading', { name: 'Меняется у 1' }).waitFor();
    await page.getByText('1 объединение, 2 отличия').waitFor();
    await page.locator('.tried > summary').first().click();
    await expectNoFaults(page, 'what would change');
    await page.keyboard.press('Escape');
    await page.locator('[data-row]').first().click();
    await page.getByText('Параметры и текст').first().click();
    await expectNoFaults(page, 'regulation');
    await page.keyboard.press('Escape');
    await press('Новое положение');
    await page.getByText('Сохранён кнопкой').click();
    await expectNoFaults(page, 'source');
    await page.getByText('Готовое положение').click();
    await press('Дальше');
    await page.getByText('Слова положения').click();
    await expectNoFaults(page, 'card');
    await press('Дальше');
    await page.getByText('Пункт, числа и текст').first().click();
    await expectNoFaults(page, 'norms');
    await press('Дальше');
    await page.locator('.tried > summary').click();
    await expectNoFaults(page, 'preview');
    await press('Добавить положение');
    await page.getByText('Такого дня нет в календаре').waitFor();
    await page.locator('input[type=date][aria-invalid=true]:focus').waitFor();
    await expectNoFaults(page, 'card with a fault');
    await page.getByRole('button', { name: /^! ?Нормы/ }).click();
    await page.getByText('Заполните это поле').waitFor();
    await expectNoFaults(page, 'norms with a fault');
    await page.keyboard.press('Escape');
    await press('Новое положение');
    await page.getByText('Есть несохранённый черновик').waitFor();
    await expectNoFaults(page, 'draft of a regulation');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('.virtual-list [data-row]').first().click();
    await press('Открыть объединение');
    await page.locator('.cards [data-row]').first().click();
    await press('Исключение…');
    await press('Записать исключение');
    await page.getByText('Напишите причину').waitFor();
    await expectNoFaults(page, 'waiver');
    await close();
  });

  it('conflict, draft and failure', async () => {
    const { page, close } = await openSidebar(
      browser,
      {
        ...goodAnswers(),
        meetingForm: ({ date }) => ({ ...MEETING_FORM, date, theme: `Тема ${Math.random()}` }),
        recordMeeting: () => refuse('CONFLICT', 'Строку изменил кто-то другой.'),
        checkNow: () => {
          throw new PlatformFailure('Authorization is required to perform that action.');
        },
      },
      { width },
    );
    await page.getByRole('button', { name: 'Проверить сейчас' }).click();
    await page.getByText('несколько аккаунтов Google').waitFor();
    await expectNoFaults(page, 'overview with a failure');
    await page.locator('.virtual-list [data-row]').first().click();
    await page.getByRole('button', { name: 'Открыть объединение' }).click();
    await page.getByRole('button', { name: 'Отметить проведение: 20.11.2026' }).click();
    await page.getByRole('button', { name: 'Отметить всех' }).click();
    await page.getByRole('textbox', { name: 'Тема' }).fill('Моя тема');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('эти данные изменили в таблице').waitFor();
    await expectNoFaults(page, 'conflict');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Отметить проведение: 20.11.2026' }).click();
    await page.getByText('Есть несохранённый черновик').waitFor();
    await expectNoFaults(page, 'draft');
    await close();
  });
});
