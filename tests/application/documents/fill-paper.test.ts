import { describe, expect, it } from 'vitest';
import { fillPaper } from '../../../src/application/documents/fill-paper';
import { emptyObligatory, undescribedValues } from '../../../src/application/documents/paper-template-data';
import { field, listField } from '../../../src/domain/documents/papers/field-definition';
import type { PaperData } from '../../../src/domain/documents/papers/paper-value';
import { docxPart, docxText } from '../../golden/docx-text';
import { bytesOf } from '../../golden/make-docx';
import { splitAfter, tableOf, templateOf } from './template-of';

const FIELDS = [
  field('руководитель', 'person', 'кого назначают', { obligatory: 'лист «Состав»' }),
  field('должность', 'phrase', 'его должность'),
  field('объединение', 'phrase', 'вид и название'),
  field('дата приказа', 'date', 'когда подписан', { obligatory: 'лист «Документы», столбец «Дата»' }),
  field('номер', 'text', 'номер приказа', { blank: '____' }),
  field('число заседаний', 'number', 'сколько проведено'),
  field('приглашённые', 'paragraphs', 'кто приглашён'),
  field('примечание', 'text', 'что угодно'),
  listField('состав', 'кто входит', [
    field('педагог', 'person', 'кто', { obligatory: 'лист «Педагоги», столбец «Фамилия»' }),
  ]),
];

const person = (fullName: string, more: { sex?: string; nameForms?: string } = {}) => {
  const [lastName = '', firstName = '', middleName = ''] = fullName.split(' ');
  return { kind: 'person' as const, name: { lastName, firstName, middleName, sex: '', nameForms: '', ...more } };
};

const DATA: PaperData = {
  руководитель: person('Иванова Мария Петровна'),
  должность: { kind: 'phrase', text: 'учитель математики' },
  объединение: { kind: 'phrase', text: 'Творческая группа «Исток»' },
  'дата приказа': { kind: 'date', date: '2026-09-01' },
  номер: '15-ОД',
  'число заседаний': { kind: 'number', value: 22, counted: ['заседание', 'заседания', 'заседаний'] },
  приглашённые: { kind: 'paragraphs', paragraphs: ['Сидоров К. Л.', 'Ким О.'] },
  состав: [{ педагог: person('Петров Иван Ильич') }, { педагог: person('Осадчая Анна Ивановна') }],
};

const filled = (text: string | readonly Parameters<typeof templateOf>[0][number][], data: PaperData = DATA) =>
  fillPaper(templateOf(typeof text === 'string' ? [text] : text), { fields: FIELDS }, data);
const printed = (text: string, data: PaperData = DATA): string => docxText(bytesOf(filled(text, data))).trimEnd();

describe('a tag asks for a form', () => {
  it.each([
    ['{руководитель}', 'Иванова Мария Петровна'],
    ['{руководитель:вин}', 'Иванову Марию Петровну'],
    ['{руководитель:дат:инициалы}', 'Ивановой·М.·П.'],
    ['{руководитель:инициалы}', 'Иванова·М.·П.'],
    ['{руководитель:подпись}', 'М.·П.·Иванова'],
    ['{руководитель:дат:подпись}', 'М.·П.·Ивановой'],
    ['{руководитель:прописными}', 'ИВАНОВА МАРИЯ ПЕТРОВНА'],
    ['{должность:род}', 'учителя математики'],
    ['{должность:заглавная}', 'Учитель математики'],
    ['{объединение:предл}', 'творческой группе «Исток»'],
    ['{объединение:род:заглавная}', 'Творческой группы «Исток»'],
    ['{дата приказа}', '01.09.2026'],
    ['{дата приказа:словами}', '1·сентября·2026·г.'],
    ['{дата приказа:цифрами}', '01.09.2026'],
    ['{число заседаний}', '22'],
    ['{число заседаний:слово}', '22·заседания'],
    ['{номер:строчная}', '15-ОД'],
  ])('%s → %s', (tag, text) => {
    expect(printed(tag)).toBe(text);
  });

  it('and gets the confirmed one where there is one', () => {
    const data = {
      ...DATA,
      руководитель: person('Гарсия Анна Ивановна', { nameForms: 'вин: Гарсию Анну Ивановну' }),
      должность: { kind: 'phrase', text: 'тьютор-куратор', forms: 'род: тьютора-куратора' } as const,
    };
    expect(printed('{руководитель:вин}, {руководитель:вин:подпись}, {должность:род}', data)).toBe(
      'Гарсию Анну Ивановну, А.·И.·Гарсию, тьютора-куратора',
    );
  });

  it('of what cannot be declined goes round it', () => {
    const data = { ...DATA, объединение: { kind: 'phrase', text: 'Исток', around: 'объединение «Исток»' } as const };
    expect(printed('{объединение} – {объединение:род}', data)).toBe('Исток – объединения «Исток»');
  });

  it('and gets an uncertain one highlighted and listed', () => {
    const made = filled('Назначить {руководитель:вин}.', { ...DATA, руководитель: person('Лев Яков Ильич') });
    const words = docxText(bytesOf(made)).match(/\[\[(.*)\]\]/)?.[1];
    expect(words).toMatch(/Якова Ильича$/);
    expect(made).toMatchObject({ uncertain: [words] });
  });
});

describe('a tag is found', () => {
  it.each([
    ['with spaces', '{ дата   приказа }'],
    ['with a no-break space', '{дата\u00a0приказа}'],
    ['with capitals', '{Дата Приказа}'],
    ['with a soft hyphen', '{дата при\u00adказа}'],
  ])('%s', (_title, tag) => {
    expect(printed(tag)).toBe('01.09.2026');
  });

  it('with е for ё, and the sign of a form with spaces', () => {
    expect(printed('{ Руководитель : Вин. }')).toBe('Иванову Марию Петровну');
    expect(docxText(bytesOf(filled(['{приглашенные}'])))).toBe('Сидоров·К.·Л.\nКим·О.\n');
  });

  it('in parts of two looks', () => {
    const template = templateOf(['Дата: {дата приказа}.'], splitAfter('{дата'));
    expect(docxText(bytesOf(fillPaper(template, { fields: FIELDS }, DATA)))).toBe('Дата: 01.09.2026.\n');
  });

  it('as a loop whatever its letters, over paragraphs and over rows', () => {
    expect(docxText(bytesOf(filled(['{# Состав }', '– {педагог:инициалы}', '{/состав}'])))).toBe(
      '– Петров·И.·И.\n– Осадчая·А.·И.\n',
    );
    const table = tableOf(['Кто', 'Подпись'], ['{#СОСТАВ}{педагог:инициалы}', '{/}']);
    expect(docxText(bytesOf(filled([table])))).toBe('Кто | Подпись\nПетров·И.·И. | \nОсадчая·А.·И. |\n');
  });
});

describe('several paragraphs in one word', () => {
  it('stand each in the look of the tag', () => {
    const xml = docxPart(
      bytesOf(fillPaper(templateOf(['{приглашённые}'], splitAfter('{пригл')), { fields: FIELDS }, DATA)),
      'word/document.xml',
    );
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/g) ?? [];
    expect(paragraphs).toHaveLength(2);
    for (const one of paragraphs) expect(one).toContain('<w:pStyle w:val=');
    expect(xml).not.toMatch(/[\ue000-\ue003]/);
  });
});

describe('an empty field', () => {
  const EMPTY: PaperData = {
    'дата приказа': { kind: 'date', date: null },
    руководитель: { kind: 'person', name: null },
  };

  it('prints a place for the pen or nothing', () => {
    expect(printed('от {дата приказа} №\u00a0{номер}{примечание}{должность:род}{приглашённые}.', EMPTY)).toBe(
      'от ____________ №·____.',
    );
    expect(printed('{руководитель:вин}; {число заседаний:слово}', EMPTY)).toBe('____________________; ____');
  });

  it('is false as a condition, though it would print a place for the pen', () => {
    expect(printed('{#номер}№ {номер}{/номер}{^номер}без номера{/номер}', EMPTY)).toBe('без номера');
    expect(printed('{#номер}№ {номер}{/номер}{^номер}без номера{/номер}')).toBe('№ 15-ОД');
    expect(printed('{#руководитель}{руководитель:вин}{/руководитель}{#состав}есть{/состав}.', EMPTY)).toBe('.');
    expect(printed('{#руководитель}{руководитель:вин}{/руководитель}')).toBe('Иванову Марию Петровну');
  });

  it('that is obligatory is named with the place where it is filled in, all at once', () => {
    const data = { ...EMPTY, состав: [...(DATA.состав as readonly PaperData[]), { педагог: person('') }] };
    expect(emptyObligatory(FIELDS, DATA)).toEqual([]);
    expect(emptyObligatory(FIELDS, data)).toEqual([
      { what: 'руководитель', where: 'лист «Состав»' },
      { what: 'дата приказа', where: 'лист «Документы», столбец «Дата»' },
      { what: 'педагог (состав, строка 3)', where: 'лист «Педагоги», столбец «Фамилия»' },
    ]);
  });
});

describe('what the paper cannot print', () => {
  it.each(['{состав:словами}', '{дата приказа:род}', '{руководитель:вино}', '{подпись}'])(
    '%s leaves a place for the pen',
    (tag) => {
      const made = filled(tag);
      expect(docxText(bytesOf(made))).toBe('____________\n');
      expect(made.ok && made.warnings).toEqual([
        `В шаблоне есть поле «${tag}», которого программа не знает: на его месте оставлено пустое место.`,
      ]);
    },
  );

  it('never shows the marks of the engine that somebody typed', () => {
    expect(printed('{примечание}', { ...DATA, примечание: 'а\ue000б\ue001в\ue002г\ue003д' })).toBe('абвгд');
  });

  it('is told to the maker of the paper while it is written', () => {
    expect(undescribedValues(FIELDS, DATA)).toEqual([]);
    expect(undescribedValues(FIELDS, { ...DATA, лишнее: '', состав: [{ педагог: '', стаж: '' }] })).toEqual([
      'состав: стаж',
      'лишнее',
    ]);
  });
});
