// Sixty people press «save» at once: the bundle on threads of their own with the locks of the local runtime.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { productsSheet } from '../../src/application/workbook/sheets/products-sheet';
import type { RunCommandInput } from '../../src/contract/commands';
import type { Envelope } from '../../src/contract/envelope';
import type { MethodProduct } from '../../src/domain/register/method-product';
import { type Installation, openInstallation } from '../../src/local/installation';
import { builtBundle, METHODIST, TODAY } from '../support/built-installation';
import { type AskedForm, openForm } from '../support/form-session';
import { type MemoryHost, memoryHost } from '../support/memory-host';
import { member, person, smallRegister } from '../support/small-register';

const PEOPLE = 60;
const EDITED: AskedForm = { command: 'changeProduct', groupId: 'О-01', rowId: 'МТ-1' };
const NEW: AskedForm = { command: 'addProduct', groupId: 'О-01', rowId: null };

/** The request that is turned away and sent again. */
const PATIENT = 'request of the patient';

const bundle = builtBundle();
const folder = mkdtempSync(join(tmpdir(), 'metodset-at-once-'));
let installation: Installation;
let host: MemoryHost;

/** Every one of them writes the group: sixty acting leaders. */
function crowd() {
  const small = smallRegister();
  const people = Array.from({ length: PEOPLE }, (_, index) => `П-1${String(index).padStart(2, '0')}`);
  const product = { ...productsSheet.blank(), id: 'МТ-1', groupId: 'О-01', title: 'Сборник' } as MethodProduct;
  return {
    ...small,
    persons: [...small.persons, ...people.map((id) => person(id, 'Петрова', emailOf(id)))],
    memberships: [...small.memberships, ...people.map((id) => member(`С-${id}`, 'О-01', id, 'actingLeader'))],
    products: [product],
    settings: { ...small.settings, methodistEmails: [METHODIST] },
  };
}
const emailOf = (id: string) => `p${id.slice(2)}@school.ru`;
const NAMES = Array.from({ length: PEOPLE }, (_, index) => emailOf(`П-1${String(index).padStart(2, '0')}`));

beforeAll(async () => {
  host = memoryHost(crowd());
  const { sheets: workbook } = host;
  installation = await openInstallation({
    ...{ dataDir: join(folder, 'data'), bundleDir: bundle.bundleDir, workbook, today: TODAY, frozenClock: true },
    ...{ user: METHODIST, mode: 'worker', workers: { warm: 1, most: 8 } },
  });
  const installed = await installation.runFunction('install', [], { via: 'menu' });
  expect(installed).toMatchObject({ ok: true });
}, 300_000);
afterAll(async () => {
  await installation?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the page of a person would send: the form as it was opened, with changes. */
function request(user: string, form: AskedForm, changes: object): RunCommandInput {
  host.email = user;
  const { values, version } = openForm(host, form);
  return { ...form, requestId: `request of ${user}`, version, opened: values, values: { ...values, ...changes } };
}

async function save(user: string, input: RunCommandInput): Promise<Envelope<{ readonly done: string }>> {
  const report = await installation.runFunction('rpc', [{ procedure: 'runCommand', input }], { via: 'rpc', user });
  if (!report.ok) throw new Error(report.error.message);
  return report.result as Envelope<{ readonly done: string }>;
}

const journal = () => host.look().kept.journal.filter(({ requestId }) => requestId.startsWith('request of'));

it('keeps all of sixty saves, and of two of one row one, telling the other both values', async () => {
  const own = NAMES.map((user, index) => [user, request(user, NEW, { title: `Сборник ${index + 1}` })] as const);
  const one = request('ivanova@school.ru', EDITED, { title: 'Задачи' });
  const other = request('petrova@school.ru', EDITED, { title: 'Примеры' });
  const all = own.map(([user, input]) => save(user, input));
  const [first, second, ...saved] = await Promise.all([
    save('ivanova@school.ru', one),
    save('petrova@school.ru', other),
    ...all,
  ]);

  expect(saved.map((answer) => (answer.ok ? answer.data.done : answer.error.code))).toEqual(
    NAMES.map(() => 'Продукт добавлен'),
  );
  const { products } = host.look().snapshot;
  const added = products.filter(({ title }) => /^Сборник \d+$/.test(title));
  expect(added.map(({ title }) => title).sort()).toEqual(NAMES.map((_, index) => `Сборник ${index + 1}`).sort());
  expect(new Set(added.map(({ id }) => id)).size).toBe(PEOPLE);

  const answers = [first, second];
  expect(answers.map((answer) => answer?.ok).sort()).toEqual([false, true]);
  const winner = first?.ok === true ? 'Задачи' : 'Примеры';
  expect(products.find(({ id }) => id === 'МТ-1')?.title).toBe(winner);
  expect(answers.find((answer) => answer?.ok === false)).toMatchObject({
    error: {
      code: 'CONFLICT',
      issues: expect.arrayContaining([
        expect.objectContaining({
          code: 'changedMeanwhile',
          path: 'title',
          data: expect.objectContaining({ words: winner }),
        }),
      ]),
    },
  });
  const actions = new Set(journal().map(({ requestId }) => requestId));
  actions.delete(PATIENT);
  expect(actions.size).toBe(PEOPLE + 1);
}, 300_000);

it('saves once what was turned away while another held the register, pressed again under the same number', async () => {
  const [user = ''] = NAMES;
  const input = { ...request(user, NEW, { title: 'После очереди' }), requestId: PATIENT };
  const key = 'script';
  expect(installation.locks.take(key, 'a long save')).toBe(true);
  expect(await save(user, input)).toMatchObject({ ok: false, error: { code: 'BUSY' } });
  installation.locks.release(key, 'a long save');
  for (const _press of ['again', 'and once more']) expect(await save(user, input)).toMatchObject({ ok: true });
  expect(host.look().snapshot.products.filter(({ title }) => title === 'После очереди')).toHaveLength(1);
  expect(journal().filter(({ requestId }) => requestId === PATIENT)).toHaveLength(1);
}, 300_000);
