// A register with more groups than the page is given: numbers, groups and people come from the program.
import { expect, it } from 'vitest';
import { countAdvice, countOutcomes } from '../../src/sidebar/overview/verdict-tally';
import { launchBrowser } from './support/browser';
import { bigPage, listOf } from './support/sidebar-data';
import { type Answers, goodAnswers, openSidebar } from './support/sidebar-harness';

const { page: WHOLE, all } = bigPage(1000);
const MANY = {
  ...WHOLE,
  groups: WHOLE.groups.slice(0, 3),
  people: [],
  tally: [],
  many: {
    groupCount: 1000,
    counts: Object.values(countOutcomes(WHOLE.tally)),
    advice: countAdvice(WHOLE.tally),
    violated: {},
  },
};
const far = WHOLE.groups[900];

it('is narrowed to a group that is found by typing, by the keyboard alone', async () => {
  const found = { id: far?.id ?? '', title: far?.name ?? '', note: '', date: null, groupId: null, groupName: '' };
  const answers: Answers = {
    ...goodAnswers(),
    openPage: () => MANY,
    listVerdicts: (filter) => ({ ...listOf(all, WHOLE, filter), groups: far === undefined ? [] : [far] }),
    search: () => ({ sections: [{ table: 'groups', total: 1, rows: [found] }] }),
  };
  const browser = await launchBrowser();
  const { page, requests, faults, close } = await openSidebar(browser, answers);
  await page.getByText('8\u00a0000 требований').waitFor();
  const group = page.getByRole('combobox', { name: 'Объединение' });
  await group.focus();
  await page.keyboard.type('дальнее');
  await page.getByRole('option', { name: found.title }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('8 из 8\u00a0000 требований').waitFor();
  expect(await group.inputValue()).toBe(found.title);
  expect(requests.map(({ procedure }) => procedure)).toEqual(['openPage', 'search', 'listVerdicts']);
  expect(requests.at(-1)?.input).toEqual({ outcomes: [], groupId: found.id, personId: null, offset: 0 });
  expect(faults).toEqual([]);
  await close();
  await browser.close();
});
