// Templates of the list of groups, the data bank and the inventory: a head, a table, a signature.
import { listTable } from '../blocks/list-table';
import { MARGINS } from '../blocks/page';
import { signature, wideSignature } from '../blocks/signature';
import { type BlockSource, type DocumentSource, paragraph } from '../document-source';

const head = (kind: string, heading: string, gap = ', '): readonly BlockSource[] => [
  paragraph('head', '{организация}'),
  paragraph('documentKind', kind),
  paragraph('documentHeading', heading),
  paragraph('requisite', `{день}{#место}${gap}{место}{/место}`),
  paragraph('requisite', ''),
];

const end = (total: string, signed = wideSignature): readonly BlockSource[] => [
  { ...paragraph('label', total), keepsWithNext: true },
  ...signed('{должность составителя}', '{составитель:подпись}'),
];

export const groupListTemplate: DocumentSource = {
  title: 'Перечень объединений',
  margins: MARGINS,
  landscape: true,
  blocks: [
    ...head('ПЕРЕЧЕНЬ', 'профессиональных объединений в {учебный год}\u00a0учебном\u00a0году'),
    listTable('объединения', [
      ['№ п/п', 12, '{номер по порядку}'],
      ['Объединение', 50, '{объединение:заглавная}'],
      [
        'Руководитель',
        60,
        '{руководитель}{#сведения о руководителе}\n{сведения о руководителе}{/сведения о руководителе}',
      ],
      ['Куратор, курирующая организация', 45, '{#куратор}{куратор}\n{/куратор}{курирующая организация}'],
      ['Базовая организация', 35, '{базовая организация}'],
      ['Основание', 33, '{основание}'],
      ['Членов', 17, '{членов}', 'cellCentred'],
    ]),
    ...end('Всего объединений: {всего объединений}.'),
  ],
};

export const dataBankTemplate: DocumentSource = {
  title: 'Банк данных о педагогах',
  margins: MARGINS,
  landscape: true,
  blocks: [
    ...head('БАНК ДАННЫХ', 'о педагогических работниках на {учебный год}\u00a0учебный\u00a0год'),
    listTable('педагоги', [
      ['№ п/п', 10, '{номер по порядку}'],
      ['Фамилия, имя, отчество', 38, '{педагог}'],
      ['Организация, должность', 46, '{организация и должность}'],
      ['Образование, специальность', 38, '{образование}'],
      ['Стаж, лет', 14, '{стаж}', 'cellCentred'],
      ['Категория', 30, '{категория}'],
      ['Объединения', 42, '{объединения}'],
      ['Награды', 34, '{награды}'],
    ]),
    ...end('Всего педагогов: {всего педагогов}.'),
  ],
};

export const inventoryTemplate: DocumentSource = {
  title: 'Внутренняя опись',
  margins: MARGINS,
  blocks: [
    ...head('ВНУТРЕННЯЯ ОПИСЬ', 'документов дела {объединение:род} за {учебный год}\u00a0учебный\u00a0год', '\t'),
    listTable('документы', [
      ['№ п/п', 12, '{номер по порядку}'],
      ['Документ', 56, '{документ}'],
      ['Дата, №', 30, '{реквизиты}'],
      ['Листов', 17, '{листов}'],
      ['Где', 24, '{где}'],
      ['Хранить до', 26, '{хранить до}'],
    ]),
    ...end('Всего документов: {всего документов}.', signature),
  ],
};

export const disposalActTemplate: DocumentSource = {
  title: 'Акт о выделении к уничтожению',
  margins: MARGINS,
  blocks: [
    paragraph('head', '{организация}'),
    paragraph(
      'appendixMark',
      'УТВЕРЖДАЮ\n{должность утверждающего:заглавная}\n____________ {утверждающий:подпись}\n«___» ____________ 20___ г.',
    ),
    paragraph('documentKind', 'АКТ'),
    paragraph('documentHeading', 'о выделении к уничтожению документов, не подлежащих хранению'),
    paragraph('requisite', '{дата}\t№\u00a0{номер}'),
    paragraph('requisite', '{место}'),
    paragraph('text', 'Отобраны к уничтожению документы, срок хранения которых истёк на {день}:'),
    listTable('документы', [
      ['№ п/п', 12, '{номер по порядку}'],
      ['Документ', 50, '{документ}'],
      ['Дата, №', 30, '{реквизиты}'],
      ['Учебный год', 22, '{учебный год}'],
      ['Хранили до', 25, '{хранили до}'],
      ['Основание', 26, '{основание}'],
    ]),
    paragraph('label', 'Итого отобрано документов: {всего документов}.'),
    {
      ...paragraph(
        'text',
        'Документы просмотрены. Среди них нет таких, срок хранения которых не установлен или не истёк.',
      ),
      keepsWithNext: true,
    },
    ...signature('{должность составителя}', '{составитель:подпись}'),
    { ...paragraph('requisite', ''), keepsWithNext: true },
    { ...paragraph('text', 'Документы уничтожены «___» ____________ 20___ г.'), keepsWithNext: true },
    ...signature('{должность составителя}', '{составитель:подпись}'),
  ],
};
