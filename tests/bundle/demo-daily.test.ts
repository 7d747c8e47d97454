// Every demo municipality through the bundle that goes to Google: installed, checked, written to, and checked again.
import { describe, expect, it } from 'vitest';
import { evaluateRegister } from '../../src/domain/verdicts/evaluate-register';
import { OUTCOMES } from '../../src/domain/verdicts/outcome';
import { fillWorkbook } from '../../src/local/demo/create-demo-workbook';
import { DEMO_IDS, demoRegister } from '../../src/local/demo/demo-register';
import type { Installation } from '../../src/local/installation';
import { SheetsService } from '../../src/local/sheets';
import { answerOf, builtBundle, runWell } from '../support/built-installation';
import { memoryHostOf } from '../support/memory-host';

/** A Monday: nobody is written to on a Sunday. */
const TODAY = '2026-11-23';

const bundle = builtBundle();

async function demo(id: (typeof DEMO_IDS)[number], mailEnabled: boolean) {
  // The id under which the host of the tests looks at a workbook.
  const sheets = SheetsService.inMemory({ spreadsheetId: 'workbook', title: 'Реестр' });
  const register = demoRegister(id, TODAY);
  fillWorkbook(sheets, { ...register, settings: { ...register.settings, mailEnabled } });
  const installation = await bundle.open({ workbook: sheets, today: TODAY });
  await runWell(installation, 'install', 'menu');
  return { sheets, installation, look: () => memoryHostOf(sheets).look() };
}

const recipientsOf = ({ mail }: Installation) => mail.outbox.letters.flatMap(({ recipients }) => recipients);

const countsOf = (verdicts: readonly { readonly outcome: string }[]) =>
  Object.fromEntries(OUTCOMES.map((one) => [one, verdicts.filter(({ outcome }) => outcome === one).length]));

describe.each(DEMO_IDS)('the demo %s', (id) => {
  it('judges every group within six calls and writes to everybody once', async () => {
    const { installation, look } = await demo(id, true);
    const { apiCalls } = await runWell(installation, 'daily', 'trigger');
    expect(apiCalls).toBeLessThanOrEqual(6);

    const { snapshot, kept, issues } = look();
    expect(issues).toEqual([]);
    const judged = evaluateRegister(snapshot, { asOf: TODAY }).filter(({ outcome }) => outcome !== 'inapplicable');
    expect(countsOf(kept.verdicts)).toEqual(countsOf(judged));
    expect(new Map(kept.verdicts.map((row) => [row.id, row.outcome]))).toEqual(
      new Map(judged.map(({ key, outcome }) => [key, outcome])),
    );
    expect(countsOf(kept.verdicts)).toMatchObject({
      violated: expect.toSatisfy(isPositive),
      met: expect.toSatisfy(isPositive),
    });

    const recipients = recipientsOf(installation);
    expect(recipients).toContain('metodist@example.org');
    expect(new Set(recipients).size).toBe(recipients.length);
    expect(kept.notifications.map(({ email, status }) => [email, status]).sort()).toEqual(
      recipients.map((email) => [email, 'sent']).sort(),
    );
  });

  it('keeps the digests for reading while mail is switched off', async () => {
    const { installation, look, sheets } = await demo(id, false);
    await runWell(installation, 'daily', 'trigger');
    expect(recipientsOf(installation)).toEqual([]);
    const { notifications } = look().kept;
    expect(notifications.length).toBeGreaterThan(1);
    expect(new Set(notifications.map(({ status }) => status))).toEqual(new Set(['suppressed']));
    expect(new Set(notifications.map(({ recipient }) => recipient)).size).toBe(notifications.length);
    const { values } = sheets.valuesGet('workbook', "'Уведомления'") as { readonly values: readonly string[][] };
    const status = values[0]?.indexOf('Статус') ?? -1;
    expect(new Set(values.slice(1).map((row) => row[status]))).toEqual(new Set(['не отправляется']));
  });

  it('finds nothing to do when it is run again on the same day', async () => {
    const { installation, sheets } = await demo(id, true);
    await runWell(installation, 'daily', 'trigger');
    const { revision } = sheets;
    const letters = recipientsOf(installation).length;
    const before = installation.clock.now();
    await installation.advanceTo(before + 60 * 60_000);
    const again = await runWell(installation, 'daily', 'trigger');
    expect(again.calls).not.toContain('Sheets.Spreadsheets.batchUpdate');
    expect(again.calls).not.toContain('MailApp.sendEmail');
    expect(sheets.revision).toBe(revision);
    expect(recipientsOf(installation)).toHaveLength(letters);
    const { checkedAt } = await answerOf<{ readonly checkedAt: string }>(installation, 'openPage');
    expect(checkedAt).toMatch(/^2026-11-23T10:/);
  });

  it('writes to nobody twice on the day after, when the clock fires the trigger', async () => {
    const { installation, look } = await demo(id, true);
    await runWell(installation, 'daily', 'trigger');
    const first = recipientsOf(installation).length;
    await installation.advanceTo('2026-11-24');
    expect(installation.runs.records.at(-1)).toMatchObject({
      function: 'daily',
      via: 'trigger',
      outcome: 'completed',
      startedAt: expect.stringMatching(/^2026-11-24/),
    });
    const second = recipientsOf(installation).slice(first);
    expect(new Set(second).size).toBe(second.length);
    expect(look().kept.notifications).toHaveLength(first + second.length);
    const verdicts = evaluateRegister(look().snapshot, { asOf: '2026-11-24' });
    expect(countsOf(look().kept.verdicts)).toEqual({ ...countsOf(verdicts), inapplicable: 0 });
  });
});

const isPositive = (count: number): boolean => count > 0;
