import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { docxPart, docxText } from './docx-text';
import { type MadeMinutes, makeMinutes, minutesTemplateBytes } from './make-docx';
import { MINUTES_CASES } from './minutes-cases';

const goldenPath = (name: string): URL => new URL(`./minutes/${name}.txt`, import.meta.url);

/** `UPDATE_GOLDEN=1` rewrites the kept texts; the difference is then reviewed by a person. */
function keptText(name: string, text: string): string {
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(goldenPath(name))) writeFileSync(goldenPath(name), text);
  return readFileSync(goldenPath(name), 'utf8');
}

let template: Uint8Array;
beforeAll(async () => {
  template = await minutesTemplateBytes();
});

describe.each(MINUTES_CASES)('minutes under $name', ({ name, register, meetingId }) => {
  const made = (): MadeMinutes => makeMinutes(register, meetingId, template);

  it('read as the kept text', () => {
    const { data, bytes, warnings } = made();
    const text = `${data.fileName}\n\n${docxText(bytes)}\n${[...data.warnings, ...warnings].map((one) => `! ${one}\n`).join('')}`;
    expect(text).toBe(keptText(name, text));
  });

  it('stand on A4 with margins 30, 15, 20 and 20 mm, numbered from the second page', () => {
    const xml = docxPart(made().bytes, 'word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"/);
    expect(xml).toContain('<w:titlePg/>');
    expect(xml).toMatch(/<w:headerReference w:type="first" r:id="rId3"\/>/);
    const header = docxPart(made().bytes, 'word/header1.xml');
    expect(header).toMatch(/<w:jc w:val="center"\/>.*<w:instrText[^>]*> PAGE </);
  });

  it('are set in Times New Roman 14', () => {
    const styles = docxPart(made().bytes, 'word/styles.xml');
    expect(styles).toMatch(/<w:rFonts w:ascii="Times New Roman"/);
    expect(styles).toMatch(/<w:rPrDefault>.*<w:sz w:val="28"\/>/);
  });

  it('keep the last point with the signatures', () => {
    const xml = docxPart(made().bytes, 'word/document.xml');
    const beforeSignatures = xml.slice(0, xml.indexOf('________________</w:t>'));
    const paragraphs =
      beforeSignatures.slice(0, beforeSignatures.lastIndexOf('<w:tbl>')).match(/<w:p>.*?<\/w:p>/g) ?? [];
    const lastWithText = [...paragraphs].reverse().find((one) => one.includes('<w:t'));
    expect(lastWithText).toContain('<w:keepNext/>');
  });
});

it('repeats the header of the attached list on each page', () => {
  const rybnoye = MINUTES_CASES.find(({ name }) => name === 'rybnoye-2020');
  if (rybnoye === undefined) throw new Error('No such case');
  const { bytes, data } = makeMinutes(rybnoye.register, rybnoye.meetingId, template);
  expect(data.attendance.map(({ fullName }) => fullName)).toEqual([
    'Антонова Юлия Павловна',
    'Белова Яна Львовна',
    'Горячий Олег Юрьевич',
  ]);
  expect(docxPart(bytes, 'word/document.xml')).toMatch(/<w:tblHeader\/><\/w:trPr><w:tc>.*?№ п\/п/);
});
