import { expect, it } from 'vitest';
import { docxText } from '../docx-text';
import { makePaper } from '../work/make-paper';
import { REGISTER_CASES, type RegisterCase } from './register-cases';

const CASES = REGISTER_CASES.filter(({ paperId }) => paperId === 'summary-analysis');

function analysisOf(name: string, change: (register: RegisterCase['register']) => RegisterCase['register']) {
  const one = CASES.find((each) => each.name === name);
  if (one === undefined) throw new Error(`No case ${name}`);
  const paper = makePaper(one.paperId, change(one.register), one.subject, one.today);
  if (!paper.made) throw new Error(JSON.stringify(paper.obstacles));
  return { text: docxText(paper.bytes), warnings: paper.warnings };
}

const totalOf = (text: string): string | undefined =>
  text
    .split('\n')
    .find((line) => line.includes('| Итого |'))
    ?.split('| ')
    .at(-1)
    ?.trim();

it('counts groups that owe their results', () => {
  const { text, warnings } = analysisOf('lyubim', (register) => register);
  expect(warnings).toContain('Итоги года ещё не представили 1 объединение.');
  expect(totalOf(text)).toBe('1 из 2');
});

it('counts no silent group whose regulation asks for no results', () => {
  const { text, warnings } = analysisOf('lyubim', (register) => ({
    ...register,
    norms: register.norms.filter(({ kind }) => kind !== 'report-submitted' && kind !== 'report-step'),
  }));
  expect(warnings).toEqual([]);
  expect(totalOf(text)).toBe('1 из 1');
});

it('counts no group whose norm of results is switched off', () => {
  const { warnings } = analysisOf('lyubim', (register) => ({
    ...register,
    norms: register.norms.map((norm) => ({ ...norm, offReason: 'решение управления' })),
  }));
  expect(warnings).toEqual([]);
});
