import { describe, expect, it, test } from 'vitest';
import { nameAmong } from '../../../../src/application/use-cases/regulations/edition-names';
import type { Regulation } from '../../../../src/domain/regulations/regulation';
import { ask } from '../../../support/ask';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';

const [shipped] = smallRegister().regulations;
const card = (id: string, fields: Partial<Regulation>): Regulation => ({
  ...(shipped as Regulation),
  id,
  family: 'ммо',
  title: 'Положение о ММО',
  shortTitle: 'ММО',
  actDate: '2022-06-01',
  actNumber: '12',
  inForceFrom: '2022-06-01',
  ...fields,
});

test.each<[string, Partial<Regulation>, Partial<Regulation>, readonly string[]]>([
  ['other family and title', { family: 'а' }, { family: 'б', shortTitle: 'РМО' }, ['ММО', 'РМО']],
  ['no family, other title', { family: '' }, { family: '', shortTitle: 'РМО' }, ['ММО', 'РМО']],
  ['another number of the act', {}, { actNumber: '13' }, ['ММО (от 01.06.2022 № 12)', 'ММО (от 01.06.2022 № 13)']],
  ['another day of the act', {}, { actDate: '2026-06-01' }, ['ММО (от 01.06.2022 № 12)', 'ММО (от 01.06.2026 № 12)']],
  [
    'one family, other titles',
    {},
    { shortTitle: 'РМО', actNumber: '13' },
    ['ММО (от 01.06.2022 № 12)', 'РМО (от 01.06.2022 № 13)'],
  ],
  [
    'one title in other letters, no family',
    { family: '' },
    { family: '', shortTitle: 'ммо ', actNumber: '13' },
    ['ММО (от 01.06.2022 № 12)', 'ммо (от 01.06.2022 № 13)'],
  ],
  ['the same act', {}, { inForceFrom: '2027-09-01' }, ['ММО (с 01.06.2022)', 'ММО (с 01.09.2027)']],
  [
    'an act not entered',
    {},
    { actDate: null, actNumber: '', inForceFrom: '2027-09-01' },
    ['ММО (с 01.06.2022)', 'ММО (с 01.09.2027)'],
  ],
  ['a first day not entered', {}, { inForceFrom: null }, ['ММО (с 01.06.2022)', 'ММО (первый день не указан)']],
  ['all the same', {}, {}, ['ММО (с 01.06.2022, а)', 'ММО (с 01.06.2022, б)']],
])('two regulations, %s', (_, first, second, expected) => {
  const all = [card('а', first), card('б', second)];
  expect(all.map((one) => nameAmong(one, all))).toEqual(expected);
});

test('of three, acts and first days differ only together', () => {
  const all = [
    card('а', {}),
    card('б', { actNumber: '13' }),
    card('в', { actNumber: '13', inForceFrom: '2027-09-01' }),
  ];
  expect(all.map((one) => nameAmong(one, all))).toEqual([
    'ММО (от 01.06.2022 № 12, с 01.06.2022)',
    'ММО (от 01.06.2022 № 13, с 01.06.2022)',
    'ММО (от 01.06.2022 № 13, с 01.09.2027)',
  ]);
});

describe('the list of regulations', () => {
  const edition = { ...(shipped as Regulation), id: 'ours-2027', inForceFrom: '2027-09-01' };
  const host = () => memoryHost(smallRegister({ regulations: [shipped as Regulation, edition] }));
  const name = shipped?.shortTitle ?? '';

  it('tells two editions apart, the shipped one too', () => {
    const { regulations, builtIn } = ask(host(), 'listRegulations', {});
    expect(regulations.map(({ shortTitle }) => shortTitle)).toEqual([
      `${name} (с 01.06.2022)`,
      `${name} (с 01.09.2027)`,
    ]);
    const titles = new Map(builtIn.map(({ id, shortTitle }) => [id, shortTitle]));
    expect(titles.get('novosibirsk-2022')).toBe(`${name} (с 01.06.2022)`);
    expect(titles.get('lyubim')).not.toContain('(с ');
  });

  it('leaves the only edition as it is called', () => {
    const { regulations } = ask(memoryHost(smallRegister()), 'listRegulations', {});
    expect(regulations.map(({ shortTitle }) => shortTitle)).toEqual([name]);
  });

  it('is agreed with by the page of one regulation', () => {
    expect(ask(host(), 'showRegulation', { id: 'ours-2027' }).summary.shortTitle).toBe(`${name} (с 01.09.2027)`);
  });
});
