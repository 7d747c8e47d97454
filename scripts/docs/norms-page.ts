// docs/norms.md: every kind of norm with its parameters, for people who write their own regulation.

import { normKinds } from '../../src/domain/norms/catalogue';
import { builtInRegulations } from '../../src/domain/regulations';
import { markdownTable } from './markdown-table';
import { columnTitles } from './parameter-titles';

const INTRODUCTION = `# Виды норм

Норма – строка листа «Нормы»: пункт, его слова, вид проверки и параметры. Здесь – все виды проверки и столбцы, которые
каждый из них понимает; остальные столбцы он не читает. Страницу делает \`npm run docs\`.

Исходы: соблюдено · срок не наступил · под угрозой · нарушено · не хватает данных · неприменимо · исключение.
`;

const TITLES = columnTitles();

const words = (names: readonly string[]): string => names.map((name) => `«${TITLES.get(name) ?? name}»`).join(', ');

/** Clauses of the built-in regulations that use a kind. */
function usedBy(kind: string): string {
  return builtInRegulations
    .map(({ regulation, norms }) => {
      const clauses = [...new Set(norms.filter((norm) => norm.kind === kind).map(({ clause }) => clause))];
      return clauses.length === 0 ? '' : `${regulation.id} ${clauses.join(', ')}`;
    })
    .filter((text) => text !== '')
    .join('; ');
}

/** The page. */
export function normsPage(): string {
  const rows = normKinds.map(({ id, title, requires, understands }) => [
    `${title} (\`${id}\`)`,
    words(requires),
    words(understands),
    usedBy(id),
  ]);
  return `${INTRODUCTION}\n${markdownTable(['Вид проверки', 'Обязательно', 'Можно', 'Где применяется'], rows)}\n`;
}
