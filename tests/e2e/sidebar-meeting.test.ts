// A group's page, the form of a held meeting from ticks to minutes, and what happens when something goes wrong.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordMeetingInput } from '../../src/contract/record-meeting';
import { launchBrowser } from './support/browser';
import { detail, GROUP, MEETING_FORM, VERDICTS_AFTER_SAVE } from './support/sidebar-data';
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

async function onGroupPage(
  answers: Partial<Answers>,
  action: (page: Page, sidebar: OpenSidebar) => Promise<void>,
  options: Parameters<typeof openSidebar>[2] = {},
): Promise<void> {
  const sidebar = await openSidebar(browser, { ...goodAnswers(), ...answers }, options);
  try {
    await openGroup(sidebar.page);
    await action(sidebar.page, sidebar);
    expect(sidebar.faults).toEqual([]);
  } finally {
    await sidebar.close();
  }
}

async function openGroup(page: Page): Promise<void> {
  await page.locator('.virtual-list [data-row]').first().click();
  await page.getByRole('button', { name: 'Открыть объединение' }).click();
  await page.getByRole('heading', { name: 'Заседания' }).waitFor();
}

const openForm = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Отметить проведение: 20.11.2026' }).click();
  await page.locator('form').waitFor();
};
const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Сохранить' }).click();
const theme = (page: Page) => page.getByRole('textbox', { name: 'Тема' });
const savedInputs = ({ requests }: OpenSidebar): RecordMeetingInput[] =>
  requests.filter(({ procedure }) => procedure === 'recordMeeting').map(({ input }) => input as RecordMeetingInput);

describe('a meeting of a day with nobody in the composition', () => {
  const nobody = { meetingForm: () => ({ ...MEETING_FORM, members: [], chairId: null }) };
  it('says so at the top, with the form that enters people', () =>
    onGroupPage(nobody, async (page) => {
      await openForm(page);
      const top = page.locator('form > :first-child');
      expect(await top.textContent()).toContain('На 20 ноября 2026 г. в составе никого нет: отметить явку не удастся.');
      expect(await top.getByRole('button').allTextContents()).toEqual(['Изменить состав']);
    }));

  it('is nothing where there are people', () =>
    onGroupPage({}, async (page) => {
      await openForm(page);
      expect(await page.locator('form .box-warning').count()).toBe(0);
    }));
});

describe('a group', () => {
  it('explains each verdict: clause, period, the shifted date, what is missing', () =>
    onGroupPage({}, async (page, { requests }) => {
      await page.getByText('До конца II четверти осталось провести').click();
      const opened = page.locator('.verdict-more');
      expect(await opened.textContent()).toContain('05.11.2026 – 30.12.2026');
      expect(await opened.textContent()).toContain('по положению 22.11.2026, перенесено: выходной');
      await page.getByText('В I четверти не проведено').click();
      await page.getByRole('button', { name: 'Лист «Заседания»: заседание I четверти' }).click();
      await expect
        .poll(() => requests.at(-1))
        .toEqual({ procedure: 'showRow', input: { table: 'meetings', id: null, field: null } });
    }));
});

describe('a closed group', () => {
  const closed = { on: '2026-05-29', basis: 'приказ от 28.05.2026 № 7', reason: 'задачи решены', mayEnterLate: false };
  it('says since when and why, and offers no meeting; papers and the journal stay', () =>
    onGroupPage({ showGroup: () => ({ ...GROUP, closed, verdicts: [] }) }, async (page) => {
      await page.getByText('Закрыто 29.05.2026').waitFor();
      await page.getByText('приказ от 28.05.2026 № 7').waitFor();
      await page.getByText('После закрытия положение от объединения ничего не требует.').waitFor();
      expect(await page.getByRole('button', { name: /^Заседание проведено|^Отметить проведение/ }).count()).toBe(0);
      await page.getByRole('button', { name: 'Документ…' }).waitFor();
      await page.getByRole('button', { name: 'Журнал объединения' }).waitFor();
    }));

  it('takes a meeting held before that day from a methodist, beginning with that day', () => {
    const showGroup = () => ({ ...GROUP, closed: { ...closed, on: '2026-11-10', mayEnterLate: true } });
    return onGroupPage({ showGroup }, async (page, { requests }) => {
      await page.getByRole('button', { name: 'Внести проведённое до закрытия' }).click();
      await page.locator('form').waitFor();
      expect(requests.at(-1)?.input).toEqual({ groupId: 'О-01', meetingId: null, date: '2026-11-10' });
    });
  });
});

describe('the form «Заседание проведено»', () => {
  it('from ticks to minutes by keyboard and mouse, and the verdict turns green', () => {
    let isSaved = false;
    const answers: Partial<Answers> = {
      recordMeeting: (input) => {
        isSaved = true;
        return goodAnswers().recordMeeting(input);
      },
      showGroup: () => (isSaved ? { ...GROUP, verdicts: VERDICTS_AFTER_SAVE.map((row) => detail(row)) } : GROUP),
    };
    return onGroupPage(answers, async (page, sidebar) => {
      await openForm(page);
      await page.getByRole('button', { name: 'Отметить всех' }).press('Enter');
      await page.getByText('Присутствуют 5 из 5').waitFor();
      await page.getByRole('checkbox', { name: /Громов/ }).press('Space');
      await page.getByRole('button', { name: 'уваж. причина: Громов Илья Петрович' }).press('Enter');
      await page.getByRole('combobox', { name: 'Секретарь' }).selectOption('Лаптева Мария Ивановна');
      await page.getByRole('textbox', { name: /^Решили/ }).fill('Провести пробную олимпиаду\nНазначить жюри');
      const inFavour = page.getByRole('textbox', { name: 'за', exact: true });
      expect(await inFavour.inputValue()).toBe('');
      await page.getByRole('button', { name: 'Единогласно' }).click();
      expect(await inFavour.inputValue()).toBe('4');
      await page.getByRole('button', { name: 'Добавить вопрос' }).click();
      await page.keyboard.type('О подготовке к ВПР');
      await page.getByRole('button', { name: 'Вопрос 2: выше' }).press('Enter');
      await save(page);
      await page.getByText('Записано', { exact: true }).waitFor();
      await page.getByText('Во II четверти проведено одно заседание из одного.').waitFor();
      const [input] = savedInputs(sidebar);
      expect(input).toMatchObject({
        groupId: 'О-01',
        meetingId: 'З-01',
        version: 'v1',
        date: '2026-11-20',
        presentIds: ['П-001', 'П-003', 'П-004', 'П-005'],
        excusedIds: ['П-002'],
        chairId: 'П-001',
        secretaryId: 'П-004',
      });
      expect(input?.agenda.map(({ question, votesFor }) => [question, votesFor])).toEqual([
        ['О подготовке к ВПР', null],
        ['О выполнении решений протокола № 1', 4],
      ]);
      await page.getByRole('heading', { name: 'Обычно дальше' }).waitFor();
      await page.getByRole('button', { name: 'Поручения из решений' }).waitFor();
      await page.getByRole('button', { name: 'Протокол' }).click();
      await page.getByRole('link', { name: 'Открыть документ' }).waitFor();
      await page.getByRole('button', { name: 'К объединению' }).click();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^0\s*под угрозой/ }).waitFor();
      await page.getByRole('button', { name: /^5\s*соблюдено/ }).waitFor();
    });
  });

  it('a new meeting begins today; another day reads the composition of that day', () => {
    const meetingForm: Answers['meetingForm'] = ({ date, meetingId }) => ({
      ...MEETING_FORM,
      meetingId,
      version: null,
      date,
      members: date === '2026-10-01' ? MEETING_FORM.members.slice(0, 3) : MEETING_FORM.members,
    });
    return onGroupPage({ meetingForm }, async (page, { requests }) => {
      await page.getByRole('button', { name: 'Заседание проведено' }).click();
      await page.getByRole('button', { name: 'Отметить всех' }).click();
      await page.getByLabel('Дата').fill('2026-10-01');
      await page.getByText('Присутствуют 3 из 3').waitFor();
      await page.getByText('Не были в составе в этот день: Лаптева Мария Ивановна, Соловьёв Пётр Андреевич.').waitFor();
      const asked = requests.filter(({ procedure }) => procedure === 'meetingForm').map(({ input }) => input);
      expect(asked).toEqual([
        { groupId: 'О-01', meetingId: null, date: '2026-11-22' },
        { groupId: 'О-01', meetingId: null, date: '2026-10-01' },
      ]);
    });
  });

  it('names faults beside their fields before sending, and takes the focus to the first', () =>
    onGroupPage({}, async (page, sidebar) => {
      await openForm(page);
      await page.getByRole('textbox', { name: 'Слушали' }).fill('');
      await save(page);
      await page.getByText('Отметьте присутствовавших').waitFor();
      await page.getByText('Напишите, что слушали').waitFor();
      await page.getByText('Осталось исправить: 2 места').waitFor();
      await page.locator('p[data-invalid]:focus').waitFor();
      expect(savedInputs(sidebar)).toEqual([]);
      await page.getByRole('button', { name: 'Отметить всех' }).click();
      expect(await page.getByText('Отметьте присутствовавших').count()).toBe(0);
    }));

  it('shows the program’s own faults beside their fields', () => {
    const issues = [{ code: 'tooManyVotes', path: 'agenda.0.votesFor', data: { votes: 9, present: 5 } }];
    return onGroupPage(
      { recordMeeting: () => refuse('COMMAND_REFUSED', 'Исправьте отмеченные поля.', issues) },
      async (page) => {
        await openForm(page);
        await page.getByRole('button', { name: 'Отметить всех' }).click();
        await save(page);
        await page.getByText('Голосов 9, а присутствовало 5 человек').waitFor();
        expect(await page.getByRole('textbox', { name: 'за', exact: true }).getAttribute('aria-invalid')).toBe('true');
        await page.getByText('Исправьте отмеченные поля', { exact: true }).waitFor();
      },
    );
  });

  it('changed by another meanwhile: both values are shown, nothing is written until the person has chosen', () => {
    let forms = 0;
    const answers: Partial<Answers> = {
      meetingForm: ({ date, meetingId }) => {
        forms += 1;
        const fresh = { ...MEETING_FORM, date, meetingId };
        return forms === 1 ? fresh : { ...fresh, version: 'v2', theme: 'Итоги олимпиады', place: 'Лицей № 3' };
      },
      recordMeeting: (input) =>
        input.version === 'v2'
          ? { meetingId: 'З-01', warnings: [], changes: [], verdicts: [], next: [] }
          : refuse('CONFLICT', 'Пока форма была открыта, эту строку изменил кто-то другой.'),
    };
    return onGroupPage(answers, async (page, sidebar) => {
      await openForm(page);
      await page.getByRole('button', { name: 'Отметить всех' }).click();
      await theme(page).fill('Моя тема');
      await save(page);
      await page.getByText('эти данные изменили в таблице').waitFor();
      const versus = page.getByRole('group', { name: 'Тема' });
      expect(await versus.textContent()).toContain('Моя тема');
      expect(await versus.textContent()).toContain('Итоги олимпиады');
      await page.getByText('Взято из таблицы: место.').waitFor();
      expect(await page.getByRole('button', { name: 'Продолжить' }).isDisabled()).toBe(true);
      await page.getByRole('radio', { name: /У вас/ }).press('Space');
      await page.getByRole('button', { name: 'Продолжить' }).click();
      expect(await page.getByRole('textbox', { name: 'Место' }).inputValue()).toBe('Лицей № 3');
      await save(page);
      await page.getByText('Записано', { exact: true }).waitFor();
      expect(savedInputs(sidebar).map(({ version, theme: sent, place }) => [version, sent, place])).toEqual([
        ['v1', 'Моя тема', ''],
        ['v2', 'Моя тема', 'Лицей № 3'],
      ]);
    });
  });

  it('a draft comes back after the page was closed', () =>
    onGroupPage({}, async (page) => {
      await openForm(page);
      await theme(page).fill('Недописанная тема');
      await page.getByRole('checkbox', { name: /Климова/ }).check();
      await page.reload();
      await openGroup(page);
      await page.getByRole('button', { name: 'Отметить проведение: 20.11.2026' }).click();
      await page.getByText('Есть несохранённый черновик').waitFor();
      await page.getByRole('button', { name: 'Продолжить' }).click();
      expect(await theme(page).inputValue()).toBe('Недописанная тема');
      expect(await page.getByRole('checkbox', { name: /Климова/ }).isChecked()).toBe(true);
    }));

  it('a draft is not offered after the save, nor when it was refused', () =>
    onGroupPage({}, async (page) => {
      await openForm(page);
      await theme(page).fill('Недописанная тема');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Отметить проведение: 20.11.2026' }).click();
      await page.getByRole('button', { name: 'Начать заново' }).click();
      expect(await theme(page).inputValue()).toBe(MEETING_FORM.theme);
      await page.getByRole('button', { name: 'Отметить всех' }).click();
      await save(page);
      await page.getByText('Записано', { exact: true }).waitFor();
      await page.keyboard.press('Escape');
      await openForm(page);
      expect(await page.getByText('черновик (').count()).toBe(0);
    }));

  it('a lost answer: the same request is repeated under the same id', () => {
    let calls = 0;
    const recordMeeting: Answers['recordMeeting'] = () => {
      calls += 1;
      if (calls === 1) throw new PlatformFailure('NetworkError: Connection failure due to HTTP 0');
      return { meetingId: 'З-01', warnings: ['Заседание засчитано.'], changes: [], verdicts: [], next: [] };
    };
    return onGroupPage({ recordMeeting }, async (page, sidebar) => {
      await openForm(page);
      await page.getByRole('button', { name: 'Отметить всех' }).click();
      await save(page);
      await page.getByText('второй раз запись не появится').waitFor();
      await save(page);
      await page.getByText('Заседание засчитано.').waitFor();
      const [first, second] = savedInputs(sidebar);
      expect(second).toEqual(first);
    });
  });

  it('in a frame without storage, network and compiled code a draft lives as long as the page', () =>
    onGroupPage(
      {},
      async (page, sidebar) => {
        await openForm(page);
        await theme(page).fill('Недописанная тема');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Отметить проведение: 20.11.2026' }).click();
        await page.getByRole('button', { name: 'Продолжить' }).click();
        expect(await theme(page).inputValue()).toBe('Недописанная тема');
        await page.getByRole('button', { name: 'Отметить всех' }).click();
        await save(page);
        await page.getByText('Записано', { exact: true }).waitFor();
        expect(savedInputs(sidebar)).toHaveLength(1);
      },
      // An opaque origin, as the local runtime shows the sidebar.
      {
        policy:
          "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; " +
          'sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox',
      },
    ));

  it('two quick presses send once', () =>
    onGroupPage({}, async (page, sidebar) => {
      await openForm(page);
      await page.getByRole('button', { name: 'Отметить всех' }).click();
      await page.evaluate(() => {
        const button = document.querySelector<HTMLButtonElement>('button[type=submit]');
        button?.click();
        button?.click();
      });
      await page.getByText('Записано', { exact: true }).waitFor();
      expect(savedInputs(sidebar)).toHaveLength(1);
    }));
});
