// Templates as word processors leave them: notes, comments, tracked changes, frames, content controls.
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { fillPaper } from '../../../src/application/documents/fill-paper';
import { lintTemplate } from '../../../src/application/documents/lint/lint-template';
import { field, listField } from '../../../src/domain/documents/papers/field-definition';
import { docxPart, docxText } from '../../golden/docx-text';
import { bytesOf } from '../../golden/make-docx';
import { tableOf, templateOf } from './template-of';

const FIELDS = [
  field('дата приказа', 'text', 'когда подписан'),
  field('номер', 'text', 'номер'),
  listField('состав', 'кто входит', [
    field('педагог', 'text', 'кто'),
    listField('роли', 'кем', [field('роль', 'text', 'кем')]),
  ]),
];
const DATA = {
  'дата приказа': '01.09.2026',
  номер: '15',
  состав: [
    { педагог: 'Ким', роли: [{ роль: 'член' }] },
    { педагог: 'Лев', роли: [{ роль: 'член' }, { роль: 'секретарь' }] },
  ],
};
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const WHO = 'w:id="1" w:author="Клерк" w:date="2026-09-01T00:00:00Z"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const gone = (text: string): string => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
const paragraphOf = (...inside: readonly string[]): string => `<w:p>${inside.join('')}</w:p>`;

/** A template whose paragraph «МЕСТО» is replaced. */
const withBody = (xml: string, ...others: Parameters<typeof templateOf>[0]): Uint8Array =>
  templateOf(['МЕСТО', ...others], (path, part) =>
    path === 'word/document.xml' ? part.replace(/<w:p>(?:(?!<w:p>)[\s\S])*?МЕСТО[\s\S]*?<\/w:p>/, xml) : part,
  );

/** A template with one more part of a type. */
function withPart(name: string, xml: string, body: Parameters<typeof templateOf>[0] = ['{номер}']): Uint8Array {
  const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
  const zip = new PizZip(
    templateOf(body, (path, part) => {
      if (path === '[Content_Types].xml') {
        return part.replace('</Types>', `<Override PartName="/word/${name}.xml" ContentType="${type}"/></Types>`);
      }
      if (path !== 'word/_rels/document.xml.rels') return part;
      const relation = `<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}" Target="${name}.xml"/>`;
      return part.replace('</Relationships>', `${relation}</Relationships>`);
    }),
  );
  zip.file(`word/${name}.xml`, xml);
  return zip.generate({ type: 'uint8array' });
}

const said = (template: Uint8Array): string[] =>
  lintTemplate(template, { fields: FIELDS }).problems.map(({ place, message }) => `${place}: ${message}`);
const filled = (template: Uint8Array): Uint8Array => bytesOf(fillPaper(template, { fields: FIELDS }, DATA));
const printed = (template: Uint8Array): string => docxText(filled(template)).trimEnd();

describe('notes are checked and filled as the text is', () => {
  it.each([
    ['footnotes', 'footnote', 'сноска'],
    ['endnotes', 'endnote', 'концевая сноска'],
  ])('%s', (part, note, place) => {
    const template = withPart(
      part,
      `<w:${part} ${W}><w:${note} w:type="separator" w:id="-1">${paragraphOf()}</w:${note}>` +
        `<w:${note} w:id="1">${paragraphOf(run('от {дата приказа}'))}</w:${note}>` +
        `<w:${note} w:id="2">${paragraphOf(run('№ {номерр}'))}</w:${note}></w:${part}>`,
    );
    expect(said(template)).toEqual([`${place} 2, абзац 1, после слов «№»: Поля «{номерр}» нет.`]);
    const xml = docxPart(
      filled(
        withPart(
          part,
          `<w:${part} ${W}><w:${note} w:id="1">${paragraphOf(run('от {дата приказа}'))}</w:${note}></w:${part}>`,
        ),
      ),
      `word/${part}.xml`,
    );
    expect(xml).toContain('>от 01.09.2026<');
    expect(docxPart(filled(template), '[Content_Types].xml')).toContain(`${part}+xml`);
  });

  it('a loop does not go from one note to another', () => {
    const note = (id: number, text: string): string =>
      `<w:footnote w:id="${id}">${paragraphOf(run(text))}</w:footnote>`;
    const xml = `<w:footnotes ${W}>${note(1, '{#состав}{педагог}')}${note(2, '{/состав}')}</w:footnotes>`;
    expect(said(withPart('footnotes', xml))).toEqual([
      'сноска 1, абзац 1: Начало повтора «{#состав}» есть, а конца нет.',
      'сноска 2, абзац 1: Конец повтора «{/состав}» есть, а начала нет.',
    ]);
  });
});

describe('comments', () => {
  const commented = (): Uint8Array => {
    const body = paragraphOf(
      '<w:commentRangeStart w:id="0"/>',
      run('{дата '),
      '<w:commentRangeEnd w:id="0"/><w:r><w:rPr><w:b/></w:rPr><w:commentReference w:id="0"/></w:r>',
      run('приказа}'),
    );
    const xml = `<w:comments ${W}><w:comment w:id="0">${paragraphOf(run('впишите {номерр}'))}</w:comment></w:comments>`;
    const zip = new PizZip(withPart('comments', xml, ['МЕСТО']));
    const text = zip.file('word/document.xml')?.asText() ?? '';
    zip.file('word/document.xml', text.replace(/<w:p>(?:(?!<w:p>)[\s\S])*?МЕСТО[\s\S]*?<\/w:p>/, body));
    return zip.generate({ type: 'uint8array' });
  };

  it('do not get into the paper, with their anchors and their part', () => {
    const bytes = filled(commented());
    expect(docxText(bytes)).toBe('01.09.2026\n');
    expect(docxPart(bytes, 'word/document.xml')).not.toContain('comment');
    expect(docxPart(bytes, 'word/comments.xml')).toBe('');
    expect(docxPart(bytes, '[Content_Types].xml')).not.toContain('comments');
    expect(docxPart(bytes, 'word/_rels/document.xml.rels')).not.toContain('comments');
  });

  it('are told of', () => {
    expect(said(commented())).toEqual([
      'весь шаблон: В шаблоне есть примечания: в документ они не попадут, и поля в них не заполняются.',
    ]);
  });
});

describe('tracked changes are taken as accepted', () => {
  const ins = (xml: string): string => `<w:ins ${WHO}>${xml}</w:ins>`;
  const del = (xml: string): string => `<w:del ${WHO}>${xml}</w:del>`;
  const removedEnd = `<w:pPr><w:rPr><w:del ${WHO}/></w:rPr></w:pPr>`;
  const rowOf = (text: string, properties = ''): string =>
    `<w:tr>${properties}<w:tc><w:tcPr/>${paragraphOf(run(text))}</w:tc></w:tr>`;

  it.each([
    [
      'added text stays, removed goes',
      paragraphOf(ins(run('от {дата ')), run('приказа}'), del(gone(' № {номер}'))),
      'от 01.09.2026',
    ],
    ['inside of a tag', paragraphOf(run('{но'), del(gone('ы')), ins(run('мер')), run('}')), '15'],
    ['a removed beginning of a loop', paragraphOf(del(gone('{#состав}')), run('А')), 'А'],
    ['text added and removed again', paragraphOf(run('А'), ins(del(gone('{номер}')))), 'А'],
    [
      'a move',
      paragraphOf(
        `<w:moveFromRangeStart w:id="3" w:name="m"/><w:moveFrom ${WHO}>${run('{номер}')}</w:moveFrom><w:moveFromRangeEnd w:id="3"/>`,
      ) + paragraphOf(`<w:moveTo ${WHO}>${run('№ {номер}')}</w:moveTo>`),
      '\n№ 15',
    ],
    [
      'a paragraph whose end is removed runs on into the next',
      paragraphOf(removedEnd, run('от {дата приказа}')) + paragraphOf(run(' № {номер}')),
      'от 01.09.2026 № 15',
    ],
    ['a removed paragraph leaves no line', paragraphOf(removedEnd, del(gone('{номер}'))) + paragraphOf(run('А')), 'А'],
    [
      'three in a row',
      paragraphOf(removedEnd, del(gone('1'))) + paragraphOf(removedEnd, del(gone('2'))) + paragraphOf(run('А')),
      'А',
    ],
    [
      'a removed row',
      `<w:tbl><w:tblPr/>${rowOf('А')}${rowOf('Б', `<w:trPr><w:del ${WHO}/></w:trPr>`)}${rowOf('В', `<w:trPr><w:ins ${WHO}/></w:trPr>`)}</w:tbl>`,
      'А\nВ',
    ],
    [
      'a former look',
      `<w:p><w:pPr><w:jc w:val="center"/><w:pPrChange ${WHO}><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange ${WHO}><w:rPr/></w:rPrChange></w:rPr><w:t>{номер}</w:t></w:r></w:p>`,
      '15',
    ],
  ])('%s', (_title, body, text) => {
    const template = withBody(body);
    expect(said(template)).toEqual([
      'весь шаблон: В шаблоне есть непринятые исправления: в документ они войдут принятыми, удалённое не напечатается.',
    ]);
    expect(printed(template)).toBe(text);
    expect(docxPart(filled(template), 'word/document.xml')).not.toMatch(
      /<\/?w:(?:ins|del|delText|moveFrom\w*|moveTo\w*|\w+Change)[\s/>]/,
    );
  });

  it('in headers without fields too', () => {
    const template = templateOf(['{номер}'], (path, xml) =>
      path === 'word/header2.xml' ? xml.replace('<w:p/>', paragraphOf(run('А'), del(gone('Б')))) : xml,
    );
    expect(docxPart(filled(template), 'word/header2.xml')).not.toContain('delText');
  });
});

describe('what stands in a tag beside letters is seen alike by the check and by the filling', () => {
  const inRun = (xml: string): string => paragraphOf(`<w:r>${xml}</w:r>`);
  it.each([
    ['a break of a line within a word', inRun('<w:t>{но</w:t><w:br/><w:t>мер}</w:t>'), /15/],
    ['a break between words', inRun('<w:t>{дата</w:t><w:br/><w:t>приказа}</w:t>'), /01\.09\.2026/],
    ['a tab', inRun('<w:t>{дата</w:t><w:tab/><w:t>приказа}</w:t>'), /01\.09\.2026/],
    ['a no-break hyphen', inRun('<w:t>{дата при</w:t><w:noBreakHyphen/><w:t>каза}</w:t>'), /01\.09\.2026/],
    ['no space where there is one', inRun('<w:t>{датаприказа}</w:t>'), /01\.09\.2026/],
    ['a loop', inRun('<w:t>{#со</w:t><w:br/><w:t>став}{педагог}{/состав}</w:t>'), /КимЛев/],
  ])('%s', (_title, body, text) => {
    const template = withBody(body);
    expect(said(template)).toEqual([]);
    expect(printed(template)).toMatch(text);
  });
});

describe('what Google and Word put around a tag', () => {
  const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const frame = (text: string): string => `<w:txbxContent>${paragraphOf(run(text))}</w:txbxContent>`;
  const inFrame = (text: string): string =>
    paragraphOf(
      `<w:r><mc:AlternateContent ${MC}><mc:Choice Requires="wps"><w:drawing>${frame(text)}</w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict>${frame(text)}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );

  it('a frame in both of its forms', () => {
    const template = withBody(inFrame('№ {номер}'));
    expect(said(template)).toEqual([]);
    expect(docxPart(filled(template), 'word/document.xml').match(/№ 15/g)).toHaveLength(2);
    expect(said(withBody(inFrame('№ {номерр}')))).toEqual(['абзац 1, после слов «№»: Поля «{номерр}» нет.']);
  });

  it.each([
    [
      'a content control around a paragraph',
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraphOf(run('{номер}'))}</w:sdtContent></w:sdt>`,
    ],
    [
      'a content control inside of a tag',
      paragraphOf(run('{но'), `<w:sdt><w:sdtPr/><w:sdtContent>${run('ме')}</w:sdtContent></w:sdt>`, run('р}')),
    ],
    [
      'a smart tag',
      paragraphOf(run('{'), `<w:smartTag w:uri="u" w:element="e">${run('номер')}</w:smartTag>`, run('}')),
    ],
    ['a link', paragraphOf(run('{но'), `<w:hyperlink w:anchor="a">${run('мер')}</w:hyperlink>`, run('}'))],
    [
      'a bookmark and marks of spelling',
      paragraphOf(
        run('{'),
        '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="b"/>',
        run('номер'),
        '<w:bookmarkEnd w:id="0"/><w:proofErr w:type="spellEnd"/>',
        run('}'),
      ),
    ],
  ])('%s', (_title, body) => {
    const template = withBody(body);
    expect(said(template)).toEqual([]);
    expect(printed(template)).toBe('15');
  });
});

describe('loops', () => {
  it('stand one in another, over paragraphs and in a row', () => {
    const template = templateOf([
      '{#состав}',
      '{педагог}:',
      '{#роли}',
      '– {роль} ({педагог})',
      '{/роли}',
      '{/состав}',
      tableOf(['{#состав}{педагог}', '{#роли}{роль}, {/роли}{/состав}']),
    ]);
    expect(said(template)).toEqual([]);
    expect(printed(template)).toBe(
      'Ким:\n– член (Ким)\nЛев:\n– член (Лев)\n– секретарь (Лев)\nКим | член, \nЛев | член, секретарь,',
    );
  });

  it('leave the head of a table, whose tags are filled once, alone', () => {
    const template = templateOf([tableOf(['№ {номер}', 'Кто'], ['{#состав}{педагог}', '{/состав}'])], (path, xml) =>
      path === 'word/document.xml' ? xml.replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader/></w:trPr>') : xml,
    );
    expect(said(template)).toEqual([]);
    expect(printed(template)).toBe('№ 15 | Кто\nКим | \nЛев |');
  });
});
