// docs/register.md: tables and fields of the JSON form for people who write registers by hand.
import { JSON_TABLES } from '../../src/application/exchange/register-from-json';
import type { ColumnDefinition } from '../../src/application/workbook/column';
import { SETTING_DEFINITIONS } from '../../src/application/workbook/setting-rows';
import { markdownTable } from './markdown-table';

const INTRODUCTION = `# Реестр в виде JSON

Тот же реестр, что в книге, – для проверок, обмена и резервных копий. Читается командой \`npm run check -- ФАЙЛ.json\`.
Схема для редакторов: [register.schema.json](register.schema.json). Эту страницу и схему делает \`npm run docs\` из описаний листов.

- Файл – объект; каждая таблица – список строк: \`{ "groups": [ { "id": "О-1", … } ], "meetings": [ … ] }\`.
- Пустые поля можно не писать. Строка без \`id\` получает его сама.
- Даты – \`"2026-11-22"\`, учебный год – \`"2026/27"\`, номера пунктов, приказов и протоколов – текст: \`"39/1"\`.
- Ссылка – \`id\` строки другой таблицы; однозначное название тоже понимается. Таблицы стоят здесь в том порядке, в каком на них можно ссылаться.
- Если нет \`regulations\`, \`norms\` или \`calendar\`, берутся те, что поставляются с программой. Положения: \`noyabrsk-2020\`, \`novosibirsk-2022\`, \`gymnasium7-2023\`, \`rybnoye-2020\`, \`lyubim\`.
- О лишней таблице или поле программа скажет; остальное прочтёт.

Пример: группа, которая собралась один раз.

\`\`\`json
{
  "groups": [
    { "id": "О-1", "name": "Группа логопедов", "type": "районная творческая группа", "regulationId": "lyubim", "createdOn": "2025-09-01" }
  ],
  "meetings": [{ "id": "З-1", "groupIds": ["О-1"], "date": "2026-10-05", "status": "held" }]
}
\`\`\`
`;

function valueWords(column: ColumnDefinition): string {
  switch (column.type) {
    case 'integer':
      return `целое ${column.min}–${column.max}`;
    case 'boolean':
      return 'true / false';
    case 'date':
      return 'дата';
    case 'enum':
      return (column.words ?? []).map(([code, shown]) => (code === shown ? code : `\`${code}\` – ${shown}`)).join('; ');
    case 'ref':
      return `id из ${column.table ?? ''}`;
    case 'refList':
      return `список id из ${column.table ?? ''}`;
    case 'stringList':
      return 'список текстов';
    case 'deadline':
      return '`{ "operator": "notLaterThan" или "before", "month", "day", "yearOf": "start" или "end" }`';
    default:
      return 'текст';
  }
}

const fieldRow = (column: ColumnDefinition): readonly string[] => [
  `\`${column.field}\`${column.required && column.type !== 'id' ? ' *' : ''}`,
  column.title,
  valueWords(column),
  column.note,
];

/** The page; `*` marks obligatory fields. */
export function registerPage(): string {
  const tables = JSON_TABLES.map(({ id, title, columns }) => {
    const table = markdownTable(['Поле', 'Столбец', 'Значение', 'Что писать'], columns.map(fieldRow));
    return `## ${id} – «${title}»\n\n${table}`;
  });
  const settings = markdownTable(
    ['Поле', 'Настройка', 'Пояснение'],
    SETTING_DEFINITIONS.map(({ field, title, explanation }) => [`\`${field}\``, title, explanation]),
  );
  return [
    INTRODUCTION,
    'Звёздочкой отмечены обязательные поля.\n',
    ...tables.map((table) => `${table}\n`),
    `## settings – «Настройки»\n\n${settings}\n`,
  ].join('\n');
}
