import { expect, it } from 'vitest';
import { formConflict } from '../../../../src/application/use-cases/commands/form-conflict';
import type { FormView } from '../../../../src/contract/forms/form-view';

it('tells a day as clerks write it where somebody changed it meanwhile', () => {
  const field = { name: 'date', kind: 'date', list: '' };
  const view = { version: '2', fields: [field], lists: {}, values: { date: '2026-11-20' } } as unknown as FormView;
  const { issues } = formConflict(view, { date: '2026-11-01' }, { date: '2026-11-05' });
  expect(issues[1]).toMatchObject({ path: 'date', message: expect.stringContaining('здесь стало: «20.11.2026».') });
});
