// What a methodist does in the sidebar, by mouse and by keyboard, at the width that Google gives it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/browser';
import { bigPage, listOf, PAGE } from './support/sidebar-data';
import {
  type Answers,
  goodAnswers,
  type OpenSidebar,
  openSidebar,
  PlatformFailure,
  refuse,
} from './support/sidebar-harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the page, does `action`, and finds that the page reported no fault of its own. */
async function inSidebar(
  answers: Partial<Answers>,
  action: (page: Page, sidebar: OpenSidebar) => Promise<void>,
  options: Parameters<typeof openSidebar>[2] = {},
): Promise<void> {
  const sidebar = await openSidebar(browser, { ...goodAnswers(), ...answers }, options);
  try {
    await action(sidebar.page, sidebar);
    expect(sidebar.faults).toEqual([]);
  } finally {
    await sidebar.close();
  }
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nothing';
    return element.getAttribute('aria-label') ?? element.textContent ?? '';
  });
const rows = (page: Page) => page.locator('.virtual-list [data-row]');

describe('overview', () => {
  it('opens with one call and says how things stand', () =>
    inSidebar({}, async (page, { requests }) => {
      await rows(page).first().waitFor();
      expect(requests.map(({ procedure }) => procedure)).toEqual(['openPage']);
      await expectText(page, 'h1', 'Реестр объединений, Новосибирск');
      await expectText(page, '.checked-line', 'Проверено сегодня в 07:04');
      expect(await page.locator('.tile').allTextContents()).toEqual([
        '3нарушено',
        '1под угрозой',
        '1не хватает данных',
        '1срок не наступил',
        '4соблюдено',
        '1исключение',
        '1неприменимо',
      ]);
      const first = await rows(page).first().textContent();
      expect(first).toContain('Нарушено');
      expect(first).toContain('п. 7.6');
      expect(first).toContain('просрочено на 29 дней');
      expect(first).toContain('Берёзкина А. С., руководитель');
    }));

  it('a pressed verdict shows the clause’s own words and leads to the row', () =>
    inSidebar({}, async (page, { requests }) => {
      await rows(page).first().click();
      await expectText(page, 'blockquote', 'не реже одного раза в учебную четверть');
      await page.getByRole('button', { name: 'К строке' }).click();
      await page.getByText('Выделено в таблице: лист «Объединения», A2:R2').waitFor({ state: 'attached' });
      expect(requests.at(-1)).toEqual({ procedure: 'showRow', input: { table: 'groups', id: 'О-01', field: null } });
    }));

  it('an error of the table says what to type and leads to its cell', () =>
    inSidebar({}, async (page, { requests }) => {
      await page.getByText('Что исправить в таблице: ошибок — 1, замечаний — 1').click();
      await page.getByText('Введите 12.10.2026').waitFor();
      await page.getByRole('button', { name: 'Показать Заседания!C12' }).click();
      await expect
        .poll(() => requests.at(-1))
        .toEqual({
          procedure: 'showRow',
          input: { table: 'Заседания', id: null, field: 'C12' },
        });
    }));

  it('checks now and shows when', () =>
    inSidebar({}, async (page) => {
      await page.getByRole('button', { name: 'Проверить сейчас' }).click();
      await page.getByText('Проверено сегодня в 15:30').waitFor();
      await page.getByText('Проверка закончена: 3 нарушения').waitFor({ state: 'attached' });
    }));

  it('filters by keyboard alone: outcome, group, person, and back to all', () =>
    inSidebar({}, async (page) => {
      await rows(page).first().waitFor();
      await page.getByRole('button', { name: '3 нарушено' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
      await expectText(page, '.shown-line', '1 из 12 требований');
      expect(await rows(page).count()).toBe(1);
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Объединение');
      await page.keyboard.type('рус лит');
      await page.keyboard.press('Enter');
      await expectText(page, '.shown-line', '3 из 12 требований');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Человек');
      await page.keyboard.type('громов');
      await page.keyboard.press('Enter');
      expect(await page.getByRole('combobox', { name: 'Человек' }).inputValue()).toBe('Громов Илья Петрович');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Сбросить отбор' }).press('Enter');
      await expectText(page, '.shown-line', '11 требований');
    }));

  it('arrows walk over the list, Enter opens a verdict, Esc comes back from the group to it', () =>
    inSidebar({}, async (page) => {
      await rows(page).first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expectText(page, '[aria-expanded="true"]', 'План работы не утверждён');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Открыть объединение');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'ММО учителей' }).waitFor();
      await page.keyboard.press('Escape');
      await rows(page).first().waitFor();
      await expect.poll(() => focused(page)).toContain('План работы не утверждён');
    }));

  it('before installation says what to do', () =>
    inSidebar(
      { openPage: () => ({ ...PAGE, installed: false, tally: [], verdicts: [], groups: [] }) },
      async (page) => {
        await page.getByText('«Методсеть» → «Установить»').waitFor();
      },
    ));
});

describe('a large register', () => {
  const { page: PAGE_OF_1000, all } = bigPage(1000);
  const large: Partial<Answers> = {
    openPage: () => PAGE_OF_1000,
    listVerdicts: (filter) => listOf(all, PAGE_OF_1000, filter),
  };
  const asked = ({ requests }: OpenSidebar) => requests.map(({ procedure }) => procedure);

  it('8 000 verdicts: few rows exist, scrolling stays fluent, End brings the next fifty', () =>
    inSidebar(large, async (page, sidebar) => {
      await rows(page).first().waitFor();
      await expectText(page, '.shown-line', '8\u00a0000 требований');
      expect(await rows(page).count()).toBeLessThan(40);
      expect(asked(sidebar)).toEqual(['openPage']);
      await rows(page).first().focus();
      await page.keyboard.press('End');
      await page.locator('[aria-posinset="50"] [data-row]:focus').waitFor();
      await page.locator('[aria-posinset="51"]').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.locator('[aria-posinset="51"] [data-row]:focus').waitFor();
      expect(asked(sidebar)).toEqual(['openPage', 'listVerdicts']);
      await page.keyboard.press('Home');
      await page.locator('[aria-posinset="1"] [data-row]:focus').waitFor();
      const frames = await scrollFrames(page, 120);
      // Headless Chromium on two busy cores draws 60 frames a second when nothing is in the way.
      expect(median(frames)).toBeLessThan(34);
      expect(await rows(page).count()).toBeLessThan(60);
      expect(asked(sidebar).length).toBeLessThan(25);
    }));

  it('rows that the page does not have come when they are looked for, and are not asked for twice', () =>
    inSidebar(large, async (page, sidebar) => {
      await rows(page).first().waitFor();
      await page.locator('.tile-met').click();
      await expectText(page, '.shown-line', '3\u00a0000 из 8\u00a0000 требований');
      await page.locator('.verdict-met').first().waitFor();
      expect(sidebar.requests.at(-1)).toEqual({
        procedure: 'listVerdicts',
        input: { outcomes: ['met'], groupId: null, personId: null, offset: 0 },
      });
      await page.getByRole('combobox', { name: 'Человек' }).fill('имя7 ');
      await page.keyboard.press('Enter');
      await expectText(page, '.shown-line', '12 из 8\u00a0000 требований');
      expect(await page.locator('.tile').allTextContents()).toEqual([
        '4нарушено',
        '4под угрозой',
        '4не хватает данных',
        '4срок не наступил',
        '12соблюдено',
        '4исключение',
      ]);
      expect(await page.locator('.virtual-list li').first().getAttribute('aria-setsize')).toBe('12');
      expect(asked(sidebar)).toEqual(['openPage', 'listVerdicts', 'listVerdicts']);
    }));

  it('a failure to bring them is told and can be repeated', () => {
    let calls = 0;
    const listVerdicts: Answers['listVerdicts'] = (filter) => {
      calls += 1;
      return calls === 1 ? refuse('BUSY', 'Реестр занят.') : listOf(all, PAGE_OF_1000, filter);
    };
    return inSidebar({ ...large, listVerdicts }, async (page) => {
      await page.locator('.tile-waived').click();
      await page.getByRole('button', { name: 'Повторить' }).click();
      await page.locator('.verdict-waived').first().waitFor();
      expect(calls).toBe(2);
    });
  });

  it('a filter answers within 200 ms', () =>
    inSidebar(large, async (page) => {
      await rows(page).first().waitFor();
      const took = await page.evaluate(async () => {
        const begun = performance.now();
        document.querySelector<HTMLElement>('.tile-waived')?.click();
        while (!document.querySelector('.shown-line')?.textContent?.startsWith('1\u00a0000')) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return performance.now() - begun;
      });
      expect(took).toBeLessThan(200);
    }));
});

describe('failures', () => {
  it('several Google accounts are explained in Russian, and the page tries again', async () => {
    let calls = 0;
    const openPage = () => {
      calls += 1;
      if (calls === 1)
        throw new PlatformFailure('PERMISSION_DENIED: a server error occurred while reading from storage');
      return PAGE;
    };
    await inSidebar({ openPage }, async (page) => {
      await page.getByText('несколько аккаунтов Google').waitFor();
      await page.getByText('в отдельном профиле Chrome').waitFor();
      await page.getByRole('button', { name: 'Повторить' }).click();
      await rows(page).first().waitFor();
    });
  });

  it('a refusal shows the program’s words and its number', () =>
    inSidebar(
      { showGroup: () => refuse('BUSY', 'Реестр занят другим действием. Повторите через минуту.') },
      async (page) => {
        await rows(page).first().click();
        await page.getByRole('button', { name: 'Открыть объединение' }).click();
        const alert = page.getByRole('alert').filter({ hasText: 'Реестр сейчас занят' });
        await alert.waitFor();
        expect(await alert.textContent()).toContain('Повторите через минуту');
        expect(await alert.textContent()).toContain('R-1');
      },
    ));

  it('a call over a second shows the bar until its answer comes, a quick one shows nothing', async () => {
    let answerNow: (page: typeof PAGE) => void = () => undefined;
    const late = new Promise<typeof PAGE>((resolve) => {
      answerNow = resolve;
    });
    await inSidebar({ openPage: () => late }, async (page) => {
      const bar = page.locator('[role="progressbar"]');
      expect(await bar.count()).toBe(0);
      await bar.waitFor();
      expect(await bar.getAttribute('aria-label')).toBe('Открываю реестр…');
      answerNow(PAGE);
      await rows(page).first().waitFor();
      expect(await bar.count()).toBe(0);
    });
  });
});

async function expectText(page: Page, selector: string, text: string): Promise<void> {
  await expect.poll(async () => (await page.locator(selector).first().textContent()) ?? '').toContain(text);
}

/** Scrolls quickly for `count` frames; returns how long each took, milliseconds. */
function scrollFrames(page: Page, count: number): Promise<number[]> {
  return page.evaluate(async (frames) => {
    const times: number[] = [];
    let last = performance.now();
    for (let index = 0; index < frames; index += 1) {
      window.scrollBy(0, 900);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      times.push(now - last);
      last = now;
    }
    return times;
  }, count);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
