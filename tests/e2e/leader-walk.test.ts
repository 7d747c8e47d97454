// A leader with a telephone: from the home screen through a form to its result and back, at 360 × 740 with a finger.
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDemoOffice, PHONE } from './support/demo-office';

const demo = openDemoOffice('2026-11-22');
let frame: Frame;

beforeEach(async () => {
  const { url } = await demo().linkOfLeader();
  frame = await demo().open(url, { ...PHONE, hasTouch: true, isMobile: true });
  await frame.getByRole('heading', { name: 'Мои объединения' }).waitFor();
});

/** Everything that a finger cannot hit, and everything wider than the phone. */
async function expectFitForFinger(screen: string): Promise<void> {
  const to = process.env.METODSET_PICTURES;
  if (to !== undefined) await demo().page.screenshot({ path: path.join(to, `${screen}.png`) });
  const found = await frame.evaluate(() => {
    const small = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')]
      .map((element) => {
        const isTick = element.matches('input[type="checkbox"], input[type="radio"]');
        return { element, target: isTick ? (element.closest('label') ?? element) : element };
      })
      .filter(({ element }) => element.checkVisibility() && element.closest('.visually-hidden') === null)
      .filter(({ target }) => target.getBoundingClientRect().height < 43.5)
      .map(({ element, target }) => {
        const { height } = target.getBoundingClientRect();
        return `${element.localName}.${element.className} ${(element.textContent ?? '').slice(0, 30)} ${height.toFixed(0)}`;
      });
    return { small, overflow: document.documentElement.scrollWidth - window.innerWidth };
  });
  const soft = expect.soft(found, screen);
  soft.toEqual({ small: [], overflow: 0 });
}

describe('a leader with a telephone', () => {
  it('walks from the home screen to a group, unfolds it and opens the forms of the year', async () => {
    await expectFitForFinger('1 home');
    await frame.locator('.home-card').first().tap();
    await frame.getByRole('heading', { name: 'Состав' }).waitFor();
    await expectFitForFinger('2 group');
    const folded = frame.locator('.card-section:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().tap();
    await expectFitForFinger('3 group unfolded');
    await openForm('4 hold', frame.getByRole('button', { name: /^Отметить проведение/ }).first());
    await frame.getByRole('button', { name: 'Назад' }).first().tap();
    await frame.getByRole('heading', { name: 'Мои объединения' }).waitFor();
  });

  it('opens plan and report by the buttons of the home screen, without a keyboard popping up', async () => {
    await openForm('5 plan', frame.getByRole('button', { name: /^Составить план/ }).first());
    await openForm('6 report', frame.getByRole('button', { name: /^Составить отчёт/ }).first());
  });

  it('schedules a meeting, sees what came of it and goes back', async () => {
    await frame.locator('.home-card').first().tap();
    const schedule = frame.getByRole('button', { name: /^Назначить заседание/ }).first();
    await schedule.tap();
    await frame.locator('form .input').first().waitFor();
    await frame.getByLabel('Дата').first().fill('2026-12-17');
    await frame.getByLabel('Тема').first().fill('Итоги полугодия');
    const save = frame.locator('.form-end .button-primary');
    const box = await save.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0), 'the button to save stays in sight').toBeLessThanOrEqual(740);
    await expectFitForFinger('7 schedule');
    await save.tap();
    await frame.getByText('Заседание назначено').first().waitFor();
    await expectFitForFinger('8 scheduled');
    await frame.getByRole('button', { name: 'Готово' }).tap();
    await frame.getByText('17.12.2026').first().waitFor();
  });
});

async function openForm(screen: string, button: ReturnType<Frame['locator']>): Promise<void> {
  await button.tap();
  await frame.locator('form .input').first().waitFor();
  await expectFitForFinger(screen);
  const active = await frame.evaluate(() => document.activeElement?.localName ?? '');
  expect(['input', 'textarea', 'select'], `${screen}: a keyboard pops up`).not.toContain(active);
  await frame.getByRole('button', { name: 'Назад' }).first().tap();
}
