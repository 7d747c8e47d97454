// The package around the document: Open Packaging Conventions, ECMA-376 part 2.
import type { DocumentSource } from '../document-source';
import { documentXml, emptyHeaderXml, pageNumberHeaderXml } from './document';
import { numberingXml } from './numbering';
import { stylesXml } from './styles';
import { escapeXml, WORD_NAMESPACES, XML_DECLARATION } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

const relationships = (...all: readonly string[]): string =>
  `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`;

function contentTypes(): string {
  return (
    `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('/word/document.xml', `${WORD_TYPE}.document.main+xml`) +
    override('/word/styles.xml', `${WORD_TYPE}.styles+xml`) +
    override('/word/settings.xml', `${WORD_TYPE}.settings+xml`) +
    override('/word/numbering.xml', `${WORD_TYPE}.numbering+xml`) +
    override('/word/header1.xml', `${WORD_TYPE}.header+xml`) +
    override('/word/header2.xml', `${WORD_TYPE}.header+xml`) +
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    '</Types>'
  );
}

function coreProperties(title: string): string {
  return (
    `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title>` +
    '<dc:language>ru-RU</dc:language></cp:coreProperties>'
  );
}

const settings = (): string =>
  `${XML_DECLARATION}<w:settings ${WORD_NAMESPACES}><w:defaultTabStop w:val="709"/><w:compat>` +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
  '</w:compat><w:themeFontLang w:val="ru-RU"/></w:settings>';

/** Text of each part of the .docx by its path; the content types come first, as readers expect. */
export function packageParts(source: DocumentSource): readonly (readonly [path: string, xml: string])[] {
  return [
    ['[Content_Types].xml', contentTypes()],
    [
      '_rels/.rels',
      relationships(
        relationship('rId1', `${OFFICE}/officeDocument`, 'word/document.xml'),
        relationship('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
      ),
    ],
    ['docProps/core.xml', coreProperties(source.title)],
    [
      'word/_rels/document.xml.rels',
      relationships(
        relationship('rId1', `${OFFICE}/styles`, 'styles.xml'),
        relationship('rId2', `${OFFICE}/header`, 'header1.xml'),
        relationship('rId3', `${OFFICE}/header`, 'header2.xml'),
        relationship('rId4', `${OFFICE}/settings`, 'settings.xml'),
        relationship('rId5', `${OFFICE}/numbering`, 'numbering.xml'),
      ),
    ],
    ['word/document.xml', documentXml(source)],
    ['word/styles.xml', stylesXml()],
    ['word/settings.xml', settings()],
    ['word/numbering.xml', numberingXml()],
    ['word/header1.xml', pageNumberHeaderXml()],
    ['word/header2.xml', emptyHeaderXml()],
  ];
}
