// The year of a group told as steps: who does what on which day through the page, and what the regulation says then.
import { expect } from 'vitest';
import type { SheetsService } from '../../../../src/local/sheets';
import type { YearOffice } from './year-office';
import { type Effort, type Fields, type FormTask, isInOffice, type YearPage } from './year-page';

/** A meeting recorded as held, with its minutes. */
interface HeldStep {
  readonly hold: string;
  readonly row?: string;
  readonly fields?: Fields;
  readonly agenda: readonly Fields[];
}

/** What the page says of every requirement: how many are met, and the others that do apply, without what they say. */
interface JudgedStep {
  readonly met: number;
  readonly others: readonly string[];
}

/** One thing that happens; `on` and `by` hold until another step names others. */
export type Step = (FormTask | HeldStep | JudgedStep) & {
  /** `YYYY-MM-DD`. */
  readonly on?: string;
  /** E-mail of who sits at the keyboard; '': the methodist. */
  readonly by?: string;
  /** Name under which its cost is counted; steps of one name add up. */
  readonly task?: string;
};

/** Does the steps in order, then checks the register as the methodist does; answers what the named tasks cost. */
export async function walkYear(
  office: YearOffice,
  group: string,
  steps: readonly Step[],
): Promise<ReadonlyMap<string, Effort>> {
  const { page, sheets } = office;
  const efforts = new Map<string, Effort>();
  let by = '';
  for (const step of steps) {
    by = step.by ?? by;
    if (step.on !== undefined || step.by !== undefined) await beginDay(office, group, step, by);
    if ('met' in step) await expectVerdicts(office, step);
    else {
      const effort = await costOf(office, step);
      if (step.task !== undefined) efforts.set(step.task, sum(efforts.get(step.task), effort));
    }
  }
  await expectControl(page, sheets, group);
  expect(page.faults).toEqual([]);
  return efforts;
}

/** Opens the page anew, on the group unless the step begins in the office. */
async function beginDay({ page, installation }: YearOffice, group: string, step: Step, by: string): Promise<void> {
  await page.begin(step.on ?? installation.clock.today(), by === '' ? undefined : by);
  if (!('at' in step && isInOffice(step.at))) await page.toGroup(group);
}

async function costOf({ page, installation }: YearOffice, step: FormTask | HeldStep): Promise<Effort> {
  try {
    return await page.cost(() => ('at' in step ? page.form(step) : page.hold(step.hold, step)));
  } catch (error) {
    const name = 'at' in step ? step.press : step.hold;
    throw new Error(`${installation.clock.today()} «${name}»:\n${await page.screen()}`, { cause: error });
  }
}

async function expectVerdicts({ page, installation }: YearOffice, { met, others }: JudgedStep): Promise<void> {
  const on = installation.clock.today();
  const told = await page.verdicts();
  const applied = told.others.filter((line) => !line.startsWith(INAPPLICABLE));
  expect({ on, met: told.met, others: applied }, await page.screen()).toEqual({ on, met, others });
}

const INAPPLICABLE = 'Неприменимо';

function sum(known: Effort = { typed: 0, clicks: 0 }, more: Effort): Effort {
  return { typed: known.typed + more.typed, clicks: known.clicks + more.clicks };
}

/** «Контроль» says of the group what its page said last, once the register has been checked from the page. */
async function expectControl(page: YearPage, sheets: SheetsService, group: string): Promise<void> {
  const { met, others } = await page.verdicts();
  await page.check();
  const { values = [] } = sheets.valuesGet(sheets.spreadsheetId, "'Контроль'") as { values?: string[][] };
  const [header = [], ...rows] = values;
  const cell = (row: readonly string[], title: string) => row[header.indexOf(title)] ?? '';
  const outcomes = rows.filter((row) => cell(row, 'Объединение').startsWith(group)).map((row) => cell(row, 'Исход'));
  expect(outcomes.filter((outcome) => outcome === 'соблюдено')).toHaveLength(met);
  const applied = others.filter((line) => !line.startsWith(INAPPLICABLE));
  const unmet = outcomes.filter((outcome) => outcome !== 'соблюдено' && outcome !== 'неприменимо');
  expect(unmet).toHaveLength(applied.length);
}
