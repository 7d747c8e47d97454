import { describe, expect, it, test } from 'vitest';
import type { Norm } from '../../src/domain/norms/norm';
import { builtInRegulations } from '../../src/domain/regulations';
import { checkNorms, NORM_PROBLEM_CODES } from '../../src/domain/regulations/check-norms';
import type { Regulation } from '../../src/domain/regulations/regulation';
import { NORM_PROBLEM_WORDS, normProblemMessage } from '../../src/messages/norm-problems';
import { group } from './register-builder';

const regulations = builtInRegulations.map(({ regulation }) => regulation);
const norms = builtInRegulations.flatMap((one) => one.norms);
const shipped = { regulations, norms, groups: [] };

const first = <T>(rows: readonly T[]): T => {
  const [row] = rows;
  if (row === undefined) throw new Error('there are no rows');
  return row;
};
const NOVOSIBIRSK = first(regulations.filter(({ id }) => id === 'novosibirsk-2022'));
const THREE_MEETINGS = first(norms.filter(({ id }) => id === 'novosibirsk-2022/7.6-meetings'));

/** «id field code severity» of everything found about one changed norm beside the shipped ones. */
function foundIn(change: Partial<Norm> | ((norm: Norm) => Norm)): string[] {
  const changed = typeof change === 'function' ? change(THREE_MEETINGS) : { ...THREE_MEETINGS, ...change };
  const rest = norms.filter(({ id }) => id !== THREE_MEETINGS.id);
  return checkNorms({ ...shipped, norms: [...rest, changed] }).map(
    ({ field, code, severity }) => `${field} ${code} ${severity}`,
  );
}

const withParameters =
  (parameters: Partial<Norm['parameters']>) =>
  (norm: Norm): Norm => ({
    ...norm,
    parameters: { ...norm.parameters, ...parameters },
  });

describe('the check of norms', () => {
  it('finds nothing in the five regulations', () => {
    expect(checkNorms(shipped)).toEqual([]);
  });

  test.each<[string, Partial<Norm> | ((norm: Norm) => Norm), string[]]>([
    ['an unknown kind', { kind: 'meetings' }, ['kind unknown-kind error']],
    [
      'a parameter that the kind needs',
      withParameters({ period: null }),
      ['parameters.period parameter-missing error'],
    ],
    [
      'a parameter that the kind does not read',
      withParameters({ minYears: 3 }),
      ['parameters.minYears parameter-ignored warning'],
    ],
    [
      'as whom in another group, and no group',
      (norm) => ({
        ...withParameters({ count: null, period: null, otherBodyRole: 'leader' })(norm),
        kind: 'leader-eligible',
      }),
      ['parameters.otherBody body-role-without-body error'],
    ],
    [
      'nothing where the other group is named',
      (norm) => ({
        ...withParameters({ count: null, period: null, otherBodyRole: 'leader', otherBody: ['РМО'] })(norm),
        kind: 'leader-eligible',
      }),
      [],
    ],
    [
      'a kind about other groups that names none, once',
      (norm) => ({
        ...withParameters({ count: null, period: null, otherBodyRole: 'leader' })(norm),
        kind: 'members-of-body',
      }),
      ['parameters.otherBody parameter-missing error'],
    ],
    [
      'months left out of an experiment, which has none',
      withParameters({ period: 'experiment', exceptPeriods: ['январь'] }),
      ['parameters.exceptPeriods except-without-parts warning'],
    ],
    ['an experiment as a period', withParameters({ period: 'experiment' }), []],
    ['no words of the clause', { quote: '  ' }, ['quote no-quote warning']],
    [
      'dates the wrong way round',
      { inForceFrom: '2026-09-02', inForceUntil: '2026-09-01' },
      ['inForceUntil dates-reversed error'],
    ],
    ['one day in force is enough', { inForceFrom: '2026-09-01', inForceUntil: '2026-09-01' }, []],
    ['a type that the regulation has not', { groupTypes: ['ММО', 'РМО'] }, ['groupTypes unknown-type error']],
    ['a type in other letters', { groupTypes: ['ммо'] }, []],
    ['a word of «Для кого» that no group has', { audience: 'школы; дошкольные' }, ['audience unknown-audience error']],
    [
      'a word of mixed groups, which are judged by their members',
      { audience: 'смешанные' },
      ['audience unknown-audience error'],
    ],
    ['a minority of mixed groups', { audience: 'смешанные: школьные; Смешанные: дополнительное' }, []],
    ['a minority of nobody', { audience: 'смешанные: вечерние' }, ['audience unknown-audience error']],
    ['words of «Для кого» separated in any way', { audience: 'Школьные, дошкольные; дополнительное' }, []],
    [
      'a combination of what is not there, of a combination, of another regulation',
      (norm) => ({
        ...withParameters({ count: null, period: null, content: ['x', norm.id, 'lyubim/4.2'] })(norm),
        kind: 'all-of',
      }),
      [
        'parameters.content unknown-part error',
        'parameters.content part-is-combination error',
        'parameters.content part-of-other-regulation error',
      ],
    ],
  ])('finds %s', (_, change, expected) => {
    expect(foundIn(change)).toEqual(expected);
  });

  it('finds the same check of the same clause twice', () => {
    const twice = checkNorms({ ...shipped, norms: [...norms, { ...THREE_MEETINGS, id: 'copy' }] });
    expect(twice.map(({ id, code, data }) => ({ id, code, data }))).toEqual([
      { id: 'copy', code: 'same-clause-and-kind', data: { other: THREE_MEETINGS.id } },
    ]);
  });

  test.each<[string, Partial<Regulation>, string[]]>([
    ['begins when the old one does', { inForceFrom: NOVOSIBIRSK.inForceFrom }, ['inForceFrom editions-overlap error']],
    ['has no first day', { inForceFrom: null }, ['inForceFrom edition-without-start warning']],
    ['begins the day after the old one ends', { inForceFrom: '2026-09-01' }, []],
    ['begins a day later', { inForceFrom: '2026-09-02' }, ['inForceFrom editions-gap warning']],
    [
      'ends before it begins',
      { inForceFrom: '2026-09-01', inForceUntil: '2026-08-31' },
      ['inForceUntil regulation-dates-reversed error'],
    ],
    ['has no types', { inForceFrom: '2026-09-01', groupTypes: [] }, ['groupTypes no-group-types warning']],
  ])('a new edition that %s', (_, change, expected) => {
    const old = { ...NOVOSIBIRSK, inForceUntil: '2026-08-31' };
    const edition = { ...NOVOSIBIRSK, id: 'novosibirsk-2026', ...change };
    const others = regulations.filter(({ id }) => id !== NOVOSIBIRSK.id);
    const own = { ...THREE_MEETINGS, id: 'new', regulationId: edition.id };
    const found = checkNorms({ regulations: [...others, old, edition], norms: [...norms, own], groups: [] });
    const ofEdition = found.filter(({ id }) => id === edition.id || id === old.id);
    expect(ofEdition.map(({ field, code, severity }) => `${field} ${code} ${severity}`)).toEqual(expected);
  });

  it('finds a regulation without norms and a group of a type that its regulation has not', () => {
    const found = checkNorms({
      regulations: [NOVOSIBIRSK],
      norms: [],
      groups: [group({ id: 'О-1', type: 'ммо' }), group({ id: 'О-2', type: 'кружок' })],
    });
    expect(found.map(({ table, id, code }) => `${table} ${id} ${code}`)).toEqual([
      'regulations novosibirsk-2022 no-norms',
      'groups О-2 group-of-unknown-type',
    ]);
  });

  it('has Russian words for every code', () => {
    expect([...NORM_PROBLEM_WORDS].sort()).toEqual([...NORM_PROBLEM_CODES].sort());
    for (const code of NORM_PROBLEM_CODES) {
      const data = { words: ['кружок'], allowed: ['ММО', 'РМО'] };
      expect(normProblemMessage({ code, data }, (_, word) => word)).toMatch(/^.*[а-яё]{3,}.*\.$/);
    }
  });
});
