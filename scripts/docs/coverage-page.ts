// docs/coverage.md: what is done about every clause of the five regulations.

import { normKindById } from '../../src/domain/norms/catalogue';
import { type BuiltInRegulation, builtInRegulations } from '../../src/domain/regulations';
import type { ClauseCoverage } from '../../src/domain/regulations/coverage';
import { markdownTable } from './markdown-table';
import { COMPARED_PARAMETERS, type ComparedParameter } from './parameters';

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

function parameterRow({ parameter, kinds, places, note }: ComparedParameter): readonly string[] {
  const judged = kinds.map((kind) => normKindById(kind)?.title ?? kind).join('; ');
  return [parameter, judged, places.map(([sheet, column]) => `«${sheet}» → «${column}»`).join(', '), note];
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
  const parameters = markdownTable(
    ['В чём положения различаются', 'Что проверяется', 'Где ведётся', 'Чего нет'],
    COMPARED_PARAMETERS.map(parameterRow),
  );
  return [INTRODUCTION, ...sections, `## По параметрам\n\n${parameters}\n`].join('\n');
}
