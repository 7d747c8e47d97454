/** Parts of an .xlsx package around its sheets (ECMA-376 part 2: Open Packaging Conventions). */
import { attributes, escapeXml } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Writes a `.rels` part (ECMA-376, part 2, 9.3). */
export function relationsXml(relations: readonly Relation[]): string {
  const items = relations.map(({ id, type, target, external }) => {
    const values = { Id: id, Type: `${OFFICE}/${type}`, Target: target, TargetMode: external ? 'External' : undefined };
    return `<Relationship${attributes(values)}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** Writes `xl/workbook.xml`; sheets get `rId1`, `rId2`, … in their order. */
export function workbookXml(
  titles: readonly string[],
  states: readonly (string | undefined)[],
  activeTab: number,
  names: readonly { readonly name: string; readonly formula: string }[],
): string {
  const sheets = titles.map((name, index) => {
    const values = { name, sheetId: index + 1, state: states[index], 'r:id': `rId${index + 1}` };
    return `<sheet${attributes(values)}/>`;
  });
  const defined = names.map(
    ({ name, formula }) => `<definedName${attributes({ name })}>${escapeXml(formula)}</definedName>`,
  );
  return [
    `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">`,
    `<bookViews><workbookView activeTab="${activeTab}"/></bookViews>`,
    `<sheets>${sheets.join('')}</sheets>`,
    defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`,
    '<calcPr fullCalcOnLoad="1"/></workbook>',
  ].join('');
}

/** Everything that does not depend on cells: types of content, relations, title of the document. */
export function partsOfPackage(
  sheetCount: number,
  commentParts: readonly string[],
  title: string,
): ReadonlyMap<string, Buffer> {
  const sheets = Array.from({ length: sheetCount }, (_, index) => `xl/worksheets/sheet${index + 1}.xml`);
  const override = (part: string, type: string): string =>
    `<Override${attributes({ PartName: `/${part}`, ContentType: type })}/>`;
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    override('xl/workbook.xml', `${SHEET_ML}.sheet.main+xml`),
    ...sheets.map((part) => override(part, `${SHEET_ML}.worksheet+xml`)),
    override('xl/styles.xml', `${SHEET_ML}.styles+xml`),
    override('xl/sharedStrings.xml', `${SHEET_ML}.sharedStrings+xml`),
    ...commentParts.map((part) => override(part, `${SHEET_ML}.comments+xml`)),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ];
  const rootRelations = `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;
  const relation = (id: string, type: string, target: string): Relation => ({ id, type, target, external: false });
  const workbookRelations = [
    ...sheets.map((part, index) => relation(`rId${index + 1}`, 'worksheet', part.replace('xl/', ''))),
    relation('rIdStyles', 'styles', 'styles.xml'),
    relation('rIdTexts', 'sharedStrings', 'sharedStrings.xml'),
  ];
  const core = `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`;
  return new Map([
    ['[Content_Types].xml', Buffer.from(`${HEAD}<Types xmlns="${PACKAGE}/content-types">${types.join('')}</Types>`)],
    [
      '_rels/.rels',
      Buffer.from(`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rootRelations}</Relationships>`),
    ],
    ['docProps/core.xml', Buffer.from(core)],
    ['xl/_rels/workbook.xml.rels', Buffer.from(relationsXml(workbookRelations))],
  ]);
}
