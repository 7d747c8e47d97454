// Numbers of acts typed with «№» or with a day, in every form that asks for one.
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../../src/domain/commands/catalogue';
import type { InputFields } from '../../../../src/domain/commands/definition/input-fields';
import { correctDocument } from '../../../../src/domain/commands/documents/sign-document';
import { applyChanges } from '../../../../src/domain/commands/entity-change';
import { orderRequisites } from '../../../../src/domain/documents/papers/orders/act-requisites';
import { contextOn, decided, decisionOf, refusedFor, startOf } from '../../../support/decided';
import { saveForm } from '../../../support/form-session';
import { memoryHost } from '../../../support/memory-host';
import { ACT, context, GROUP, member, ON, registerWith, sign, signed, TODAY } from '../../../support/signed-order';
import { smallRegister } from '../../../support/small-register';

const title = 'Приказ о создании без номера ММО Исток';
const register = registerWith('noyabrsk-2020', title, { memberships: [member('С-1', { role: 'leader' })] });

describe('the number of a signed order', () => {
  it.each(['44', '№ 44', '№44', '№ № 44', 'N 44', 'номер 44'])('«%s» is written without the sign', (number) => {
    const after = signed(register, { number });
    expect(after.documents[0]).toMatchObject({ number: '44', title: '2026-09-10 Приказ о создании № 44 ММО Исток' });
    expect(after.groups[0]?.creationBasis).toBe(ACT);
    expect(after.memberships[0]?.basisNumber).toBe('44');
  });

  it('is refused with a day or with two numbers in it, together with other faults', () => {
    expect(refusedFor(sign(register, { number: '№44 от 20.11.2026' }))).toEqual(['number actNumberHasDay']);
    expect(refusedFor(sign(register, { number: '44, № 45', date: '2026-11-23' }))).toEqual([
      'date inFuture',
      'number actNumberTwoNumbers',
    ]);
  });

  it('of rows written before is shown without the sign, printed with one and corrected everywhere', () => {
    const old = registerWith(
      'noyabrsk-2020',
      '2026-09-10 Приказ о создании № № 44 ММО Исток',
      {
        groups: [{ ...GROUP, creationBasis: 'приказ от 10.09.2026 № № 44' }],
        memberships: [member('С-1', { basisKind: 'приказ', basisNumber: '№ 44', basisDate: '2026-09-10' })],
      },
      { number: '№ 44', date: '2026-09-10', status: 'подписан' },
    );
    expect(orderRequisites('приказ от 10.09.2026 № № 44')).toEqual({ number: '44', date: '2026-09-10' });
    expect(startOf(correctDocument, old, ON, contextOn(TODAY)).values).toEqual({
      number: '44',
      date: '2026-09-10',
      places: ['creation:О-1', 'start:С-1'],
    });
    const after = applyChanges(old, decided(decisionOf(correctDocument, old, ON, context, {})).changes);
    expect(after.documents[0]).toMatchObject({ number: '44', title: '2026-09-10 Приказ о создании № 44 ММО Исток' });
    expect(after.groups[0]?.creationBasis).toBe(ACT);
    expect(after.memberships[0]?.basisNumber).toBe('44');
  });
});

describe('forms', () => {
  it('all read the number of an act in one way', () => {
    const textsOf = (fields: InputFields) =>
      Object.entries(fields).flatMap(([name, field]) => (field.kind === 'text' ? [{ name, field }] : []));
    const typed = COMMANDS.flatMap(({ id, fields }) =>
      textsOf(fields)
        .filter(({ name }) => /number$/i.test(name))
        .map(({ name, field }) => `${id} ${name} ${field.actNumber === true}`),
    );
    expect(typed).toContain('approvePlan number true');
    expect(typed).toContain('createGroup basisNumber true');
    expect(typed).toContain('approveComposition basisNumber true');
    expect(typed.filter((one) => one.endsWith('false'))).toEqual([]);
  });

  it('say in words what is wrong', () => {
    const host = memoryHost(smallRegister());
    const ask = { command: 'registerDocument', groupId: 'О-01', rowId: null };
    const typed = { title: 'О сроках', hasNumber: 'own', number: '№44 от 20.11.2026' };
    const answer = saveForm(host, ask, typed);
    expect(JSON.stringify(answer)).toContain('только номер, без «от» и даты');
    expect(saveForm(host, ask, { ...typed, number: '№ 44' }).ok).toBe(true);
    expect(host.look().snapshot.documents.at(-1)?.number).toBe('44');
  });
});
