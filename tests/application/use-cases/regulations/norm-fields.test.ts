// Parameters of norms as fields of the wizard.
import { describe, expect, it } from 'vitest';
import type { RegulationDraft } from '../../../../src/contract/regulations';
import { ask, refusalOf } from '../../../support/ask';
import { draftCard } from '../../../support/draft-card';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';

const ID = 'novosibirsk-2022';
const QUOTE = 'Заседания проводятся не реже одного раза в четверть';
const TYPICAL = { source: { kind: 'typical' }, card: draftCard() } as const;
const request = (draft: RegulationDraft) => ({ requestId: 'request-1', draft });

describe('parameters of a norm in the wizard', () => {
  const changed = (id: string, parameters: Record<string, string>, title?: string): RegulationDraft => ({
    ...TYPICAL,
    norms: [{ id, clause: '4.2', quote: QUOTE, parameters, ...(title === undefined ? {} : { title }) }],
  });
  const added = (draft: RegulationDraft) => {
    const host = memoryHost(smallRegister());
    const { regulationId } = ask(host, 'addRegulation', request(draft));
    const { snapshot, issues } = host.look();
    expect(issues).toEqual([]);
    return snapshot.norms.find((norm) => norm.regulationId === regulationId);
  };
  const refused = (draft: RegulationDraft) => {
    const host = memoryHost(smallRegister());
    const { issues } = ask(host, 'previewRegulation', { draft, groupIds: [] });
    expect(refusalOf(host, 'addRegulation', request(draft)).issues).toEqual(
      issues.map(({ path, code }) => `${path} ${code}`),
    );
    return issues.map(({ path, message }) => `${path}: ${message}`);
  };

  it('are those that its kind understands, as they stand in the cells', () => {
    const { norms } = ask(memoryHost(smallRegister()), 'startRegulation', { source: { kind: 'typical' } });
    const fieldsOf = (wanted: string) =>
      norms
        .find(({ id }) => id === wanted)
        ?.fields.map(({ name, title, type, value, required }) => [name, title, type, value, required]);
    expect(fieldsOf('typical/meetings')).toEqual([
      ['count', 'Сколько', 'number', '1', false],
      ['period', 'За период', 'choice', 'учебная четверть', true],
      ['exceptPeriods', 'Кроме периодов', 'list', '', false],
      ['forms', 'Формы', 'list', '', false],
    ]);
    expect(fieldsOf('typical/plan')?.[0]).toEqual(['deadline', 'Срок', 'text', 'не позднее 15 сентября', false]);
    const period = norms.find(({ id }) => id === 'typical/meetings')?.fields[1];
    expect(period?.options).toContain('полугодие');
  });

  it('are not offered where they name other norms', () => {
    const register = smallRegister();
    const [first] = register.norms;
    if (first === undefined) throw new Error('No norms');
    const joint = { ...first, id: 'joint', kind: 'any-of', parameters: { ...first.parameters, content: [first.id] } };
    const host = memoryHost({ ...register, norms: [...register.norms, joint] });
    const source = { kind: 'register', id: ID, isNewEdition: false } as const;
    expect(ask(host, 'startRegulation', { source }).norms.find(({ id }) => id === 'joint')?.fields).toEqual([]);
  });

  it('are taken in the words of the cells: numbers, choices, lists, terms', () => {
    const parameters = { count: '2', period: 'полугодие', forms: 'семинар\nкруглый стол' };
    expect(added(changed('typical/meetings', parameters, ' Два семинара в полугодие '))).toMatchObject({
      title: 'Два семинара в полугодие',
      parameters: { count: 2, period: 'halfYear', forms: ['семинар', 'круглый стол'], exceptPeriods: [] },
    });
    expect(added(changed('typical/plan', { deadline: 'до 1 октября' }))?.parameters.deadline).toEqual({
      operator: 'before',
      month: 10,
      day: 1,
      yearOf: 'start',
    });
    expect(added(changed('typical/meetings', { count: '' }))?.parameters).toMatchObject({
      count: null,
      period: 'schoolQuarter',
    });
  });

  it('are judged by in the preview', () => {
    const saidWith = (count: string) =>
      ask(memoryHost(smallRegister()), 'previewRegulation', {
        draft: changed('typical/meetings', { count }),
        groupIds: ['О-01'],
      }).groups[0]?.verdicts[0]?.message;
    expect(saidWith('1')).toBe('I четверть: заседаний 1, требуется 1 – норма выполнена.');
    expect(saidWith('2')).toContain('заседаний 1 из 2');
  });

  it.each([
    ['typical/meetings', { count: 'два' }, 'count: «два» — не целое число. Введите только число: 3.'],
    ['typical/meetings', { count: '-1' }, 'count: «-1» — не целое число. Введите только число: 3.'],
    [
      'typical/meetings',
      { period: '' },
      'period: Вид «Число заседаний за период» не судит без столбца «За период»: заполните его.',
    ],
    [
      'typical/plan',
      { deadline: 'не позднее 31 сентября' },
      'deadline: Срок «не позднее 31 сентября» не понят. Введите, например: «не позднее 15 сентября», «до 1 сентября после окончания учебного года», «не позднее 15 мая».',
    ],
    ['typical/meetings', { percent: '50' }, 'percent: У этой проверки такого параметра нет. Выберите источник заново.'],
  ] satisfies [string, Record<string, string>, string][])(
    '%s with %o is refused at its field',
    (id, parameters, told) => {
      expect(refused(changed(id, parameters))).toEqual([`draft.norms.0.parameters.${told}`]);
    },
  );

  it('that mean nothing together are refused at the one to mend', () => {
    expect(added(changed('typical/size', { count: '5', maxCount: '5' }))?.parameters).toMatchObject({
      count: 5,
      maxCount: 5,
    });
    expect(refused(changed('typical/size', { count: '6', maxCount: '5' }))).toEqual([
      'draft.norms.0.parameters.maxCount: «Не больше» меньше, чем «Сколько»: такого не бывает.',
    ]);
  });

  it('come with a title that is not empty', () => {
    expect(refused(changed('typical/meetings', {}, ' '))).toEqual(['draft.norms.0.title: Заполните это поле.']);
  });
});
