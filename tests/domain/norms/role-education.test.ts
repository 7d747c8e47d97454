import { expect, test } from 'vitest';
import { answers, theVerdict } from '../judge';
import { NORM, normOf } from '../norm-of';
import { job, membership, person, register } from '../register-builder';

function made(education: string, position = 'учитель') {
  return register({
    norms: [normOf('leader-eligible', { content: ['высшее'], exemptPositions: ['директор'], categories: ['первая'] })],
    memberships: [membership()],
    persons: [person({ education, category: 'первая' })],
    jobs: [job({ position })],
  });
}

test.each([
  ['высшее', 'met eligible.yes'],
  ['Высшее педагогическое, МГПУ', 'met eligible.yes'],
  ['педагогическое высшее', 'met eligible.yes'],
  ['среднее профессиональное', 'violated eligible.education'],
  ['неоконченное высшее', 'violated eligible.education'],
  ['незаконченное высшее', 'violated eligible.education'],
  ['', 'cantTell eligible.unknown'],
])('«%s»: %s', (education, expected) => {
  expect(answers(made(education), NORM, '2026-10-15')).toEqual([`year ${expected}`]);
});

test('a post without category and years still needs the education', () => {
  expect(answers(made('высшее', 'директор'), NORM, '2026-10-15')).toEqual(['year met eligible.exempt']);
  expect(answers(made('среднее', 'директор'), NORM, '2026-10-15')).toEqual(['year violated eligible.education']);
});

test('the empty cell is named', () => {
  expect(theVerdict(made(''), NORM, '2026-10-15').missing).toEqual([
    { table: 'persons', id: 'П-01', field: 'education' },
  ]);
});
