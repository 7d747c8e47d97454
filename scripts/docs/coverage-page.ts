// docs/coverage.md: what is done about every clause of the five regulations.
import { type BuiltInRegulation, builtInRegulations } from '../../src/domain/regulations';
import type { ClauseCoverage } from '../../src/domain/regulations/coverage';
import { markdownTable } from './markdown-table';

const INTRODUCTION = `# Что программа делает с каждым пунктом положений

Проверяется – по пункту есть норма; ведётся – для него есть лист, поле или документ; не измеряется – реестру показать
нечего, и сказано почему. Страницу делает \`npm run docs\`; тест следит, чтобы здесь был каждый пункт каждого положения.
`;

const KIND_WORDS = { checked: 'проверяется', supported: 'ведётся', notMeasurable: 'не измеряется' } as const;

function rowOf({ clause, coverage, note }: ClauseCoverage, { norms }: BuiltInRegulation): readonly string[] {
  const titles = norms.filter((norm) => norm.clause === clause).map(({ title }) => title);
  return [
    clause,
    KIND_WORDS[coverage],
    [...titles.map((title) => `${title}.`), note].filter((text) => text !== '').join(' '),
  ];
}

/** The page. */
export function coveragePage(): string {
  const sections = builtInRegulations.map((one) => {
    const table = markdownTable(
      ['Пункт', '', 'Как'],
      one.coverage.map((clause) => rowOf(clause, one)),
    );
    return `## ${one.regulation.shortTitle} (\`${one.regulation.id}\`)\n\n${table}\n`;
  });
  return [INTRODUCTION, ...sections].join('\n');
}
