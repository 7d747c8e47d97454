// «Ссылки руководителей» in a real browser: three hundred people, a keyboard, the clipboard, axe-core at 300 px.
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LINKS_AT_ONCE } from '../../src/contract/link-limits';
import type { LinkHolder, ListLinksInput, ListLinksOutput, MakeLinksInput } from '../../src/contract/links';
import { launchBrowser } from './support/browser';
import { expectNoFaults } from './support/no-faults';
import { type Answers, goodAnswers, openSidebar } from './support/sidebar-harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const person = (n: number, fields: Partial<LinkHolder> = {}): LinkHolder => ({
  personId: `П-${n}`,
  name: `Иванова Анна Номеровна-${n}`,
  hasEmail: n % 2 === 0,
  groups: [{ groupId: `О-${n}`, groupName: `ММО учителей предмета ${n}`, role: 'руководитель' }],
  link: null,
  revokedOn: null,
  ...fields,
});
const LINK = { id: 'L-1', issuedOn: '2026-11-01', expires: '2027-08-31' };
const PEOPLE = [
  person(1, { link: LINK }),
  person(2, { revokedOn: '2026-11-20' }),
  ...Array.from({ length: 298 }, (_, n) => person(n + 3)),
];
const OTHERS = [{ ...LINK, id: 'L-9', personId: 'П-900', name: 'Бывший Руководитель' }];

/** What the program would answer, of people found by a part of the name of their group. */
function listed(people: readonly LinkHolder[], { query, offset }: ListLinksInput): ListLinksOutput {
  const found = people.filter(({ groups }) => groups[0]?.groupName.endsWith(query));
  return {
    ...{ deployed: true, mailEnabled: false, expires: '2027-08-31', total: people.length, live: 2 },
    found: found.map(({ personId }) => personId),
    without: found.filter(({ link }) => link === null).map(({ personId }) => personId),
    people: found.slice(offset, offset + LINKS_AT_ONCE),
    others: OTHERS,
    othersTotal: OTHERS.length,
  };
}

/** A program that has these people, and notes what it was asked to make and to revoke. */
function program(more: Answers = {}) {
  const asked = { made: [] as MakeLinksInput[], revoked: [] as string[] };
  const answers: Answers = {
    ...goodAnswers(),
    listLinks: (input) => listed(PEOPLE, input),
    makeLinks: (input) => {
      asked.made.push(input);
      const links = input.personIds.map((personId) => ({
        ...{
          ...LINK,
          id: `L-${personId}`,
          personId,
          name: PEOPLE.find((one) => one.personId === personId)?.name ?? '',
          groups: PEOPLE.find((one) => one.personId === personId)?.groups.map(({ groupName }) => groupName) ?? [],
        },
        ...{ url: `https://page/exec?link=m1.${personId}`, isNew: true, letter: 'suppressed' as const },
      }));
      return { links };
    },
    revokeLink: ({ linkId }) => {
      asked.revoked.push(linkId);
      return { revoked: true };
    },
    revokeAllLinks: () => {
      asked.revoked.push('all');
      return { revoked: 2 };
    },
    ...more,
  };
  return { asked, answers };
}

async function openLinks(answers: Answers) {
  const opened = await openSidebar(browser, answers, { width: 300 });
  await opened.page.getByRole('button', { name: 'Ссылки руководителей' }).click();
  await opened.page.getByRole('heading', { level: 1, name: 'Ссылки руководителей' }).waitFor();
  return opened;
}

async function expectGood(page: Page, screen: string): Promise<void> {
  await expectNoFaults(page, screen);
  const to = process.env.METODSET_PICTURES;
  if (to !== undefined) await page.screenshot({ path: path.join(to, `links ${screen}.png`) });
}

/** What the page put on the clipboard, noted in place of it. */
const noteCopies = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void document.body.setAttribute('data-copied', text) },
    });
  });

describe('the links of leaders', () => {
  it('finds one of three hundred and makes a link, by keyboard alone', async () => {
    const { asked, answers } = program();
    const { page, faults, close } = await openLinks(answers);
    await page.getByText('по 31.08.2027').first().waitFor();
    await page.getByText('отозвана 20.11.2026').waitFor();
    expect(await page.locator('.link-holder').count()).toBeLessThan(60);
    await expectGood(page, 'list');
    await page.getByLabel('Поиск: люди, объединения').focus();
    await page.keyboard.type('предмета 217');
    await page.getByText('Выбрать найденных (1)').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Создать ссылки: 1' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Готово: 1 ссылка' }).waitFor();
    expect(asked.made.map(({ personIds, sendByMail }) => [personIds, sendByMail])).toEqual([[['П-217'], false]]);
    await expectGood(page, 'made');
    await noteCopies(page);
    await page.getByRole('button', { name: /^Скопировать ссылку/ }).click();
    await page.locator('.link-holder').getByText('Скопировано').waitFor();
    expect(await page.locator('body').getAttribute('data-copied')).toBe('https://page/exec?link=m1.П-217');
    expect(faults).toEqual([]);
    await close();
  });

  it('brings the next fifty by keyboard, and the last ones leave the focus at the list', async () => {
    const { answers } = program({ listLinks: (input) => listed(PEOPLE.slice(0, 120), input) });
    const { page, faults, close } = await openLinks(answers);
    const more = page.getByRole('button', { name: 'Показать ещё 50' });
    await more.focus();
    await page.keyboard.press('Enter');
    const last = page.getByRole('button', { name: 'Показать ещё 20' });
    await last.waitFor();
    expect(await last.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await last.waitFor({ state: 'detached' });
    expect(await page.locator('.link-holders').first().locator('.link-holder').count()).toBe(120);
    expect(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60))).toContain(
      '<ul class="link-holders"',
    );
    expect(faults).toEqual([]);
    await close();
  });

  it('makes links for all at once and gives them as a table for a mail merge', async () => {
    const { asked, answers } = program();
    const { page, faults, close } = await openLinks(answers);
    await page.getByText('Выбрать всех (300)').click();
    await page.getByText('Отправить письмом').click();
    await page.getByText('Почта выключена').waitFor();
    await page.getByRole('button', { name: 'Создать ссылки: 300' }).click();
    await page.getByRole('heading', { name: 'Готово: 300 ссылок' }).waitFor();
    expect(asked.made.map(({ personIds, sendByMail }) => [personIds.length, sendByMail])).toEqual([
      [200, true],
      [100, true],
    ]);
    expect(await page.locator('.link-holder').count()).toBe(50);
    await noteCopies(page);
    await page.getByRole('button', { name: 'Скопировать все списком' }).click();
    await page.locator('.hint').getByText('Скопировано: 300 ссылок').waitFor();
    const lines = ((await page.locator('body').getAttribute('data-copied')) ?? '').trim().split('\n');
    expect(lines).toHaveLength(301);
    expect(lines[1]?.split('\t')).toEqual([
      'Иванова Анна Номеровна-1',
      'ММО учителей предмета 1',
      'https://page/exec?link=m1.П-1',
      '31.08.2027',
    ]);
    await page.getByRole('button', { name: 'К списку' }).click();
    await page.getByRole('button', { name: 'Создать ссылки', exact: true }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('says what revoking does before it does it; Esc is no', async () => {
    const { asked, answers } = program();
    const { page, faults, close } = await openLinks(answers);
    const revoke = page.getByRole('button', { name: 'Отозвать ссылку: Иванова Анна Номеровна-1' });
    await revoke.click();
    await page.getByText('ссылка перестанет открываться сразу').waitFor();
    await expectGood(page, 'revoking');
    await page.keyboard.press('Escape');
    await revoke.waitFor();
    expect(asked.revoked).toEqual([]);
    await revoke.click();
    await page.getByRole('button', { name: 'Да, отозвать' }).click();
    await revoke.waitFor({ state: 'detached' });
    await page.getByText('отозвана', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Отозвать все' }).click();
    await page.getByText('сейчас действует 1 ссылка').waitFor();
    await page.getByRole('button', { name: 'Да, отозвать все' }).click();
    await page.getByRole('button', { name: 'Отозвать все' }).waitFor();
    expect(asked.revoked).toEqual(['L-1', 'all']);
    expect(faults).toEqual([]);
    await close();
  });

  it('says how to deploy the page while it is not there', async () => {
    const list = (input: ListLinksInput) => ({ ...listed(PEOPLE.slice(1, 3), input), deployed: false });
    const { answers } = program({ listLinks: list });
    const { page, faults, close } = await openLinks(answers);
    await page.getByText('Страница руководителя ещё не опубликована').waitFor();
    await page.getByText('Новое развёртывание').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Создать ссылки/ }).count()).toBe(0);
    await expectGood(page, 'not deployed');
    expect(faults).toEqual([]);
    await close();
  });
});
