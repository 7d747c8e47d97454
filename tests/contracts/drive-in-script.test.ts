// https://developers.google.com/apps-script/advanced/drive
import { expect, test } from 'vitest';
import { installationOf } from '../local/host/test-installation';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SCRIPT = `
const DOCX = '${DOCX}';
const DOC = 'application/vnd.google-apps.document';
const key = (value) => ({ appProperties: { metodset: value } });
function make() {
  const blob = Utilities.newBlob('содержание', DOCX, 'a.docx');
  return Drive.Files.create({ name: 'Протокол', mimeType: DOC, ...key('minutes:1') }, blob, { fields: 'id,name' }).name;
}
function find() {
  const q = "appProperties has { key='metodset' and value='minutes:1' } and trashed = false";
  return Drive.Files.list({ q, fields: 'files(id,name)', pageSize: 1, spaces: 'drive', orderBy: 'createdTime' }).files;
}
function content() {
  const blob = Drive.Files.export(find()[0].id, DOCX, { alt: 'media' });
  return [blob.getDataAsString(), blob.getContentType(), blob.getBytes().slice(0, 2)];
}
function stored() {
  const { id } = Drive.Files.create({ name: 'Выписка.docx' }, Utilities.newBlob('строка', DOCX), { fields: 'id' });
  const file = Drive.Files.get(id, { fields: 'mimeType,size,trashed' });
  const blob = Drive.Files.get(id, { alt: 'media' });
  return [file.mimeType, Number(file.size), file.trashed, blob.getDataAsString(), blob.getBytes().slice(0, 2)];
}
function withoutAlt() { Drive.Files.export(find()[0].id, DOCX); }
function change() {
  const id = find()[0].id;
  Drive.Files.update({ name: 'Новое' }, id, Utilities.newBlob('иное', DOCX));
  const copy = Drive.Files.copy({ name: 'Копия', ...key('other') }, id, { fields: 'id' });
  Drive.Files.remove(copy.id);
  return [Drive.Files.get(id, { fields: 'name' }).name, content()[0]];
}
function absent() { try { Drive.Files.get('absent'); } catch (error) { return [error.name, error.message, error.details.code]; } }
function notBlob() { Drive.Files.create({ name: 'x' }, { bytes: [] }); }
function many(count) { for (let i = 0; i < count; i += 1) make(); }
`;

test('a document is made, found by its key, read and changed', async () => {
  const installation = await installationOf(SCRIPT);
  const run = async (name: string) => {
    const report = await installation.runFunction(name, [], { via: 'menu' });
    return report.ok ? report.result : report.error.message;
  };
  expect(await run('make')).toBe('Протокол');
  expect(await run('find')).toEqual([{ id: expect.any(String), name: 'Протокол' }]);
  expect(await run('content')).toEqual(['содержание', DOCX, [-47, -127]]);
  // https://developers.google.com/workspace/drive/api/guides/manage-downloads: content of what is no Google Doc.
  expect(await run('stored')).toEqual([DOCX, 12, false, 'строка', [-47, -127]]);
  // https://issuetracker.google.com/468534237
  expect(await run('withoutAlt')).toContain('API call to drive.files.export failed');
  expect(await run('change')).toEqual(['Новое', 'иное']);
  expect(await run('absent')).toEqual([
    'GoogleJsonResponseException',
    'API call to drive.files.get failed with error: File not found: absent.',
    404,
  ]);
  expect(await run('notBlob')).toContain("don't match the method signature for Drive.Files.create");
});

// https://developers.google.com/apps-script/guides/services/quotas
test('the 250th document of the day is made, the 251st is not', async () => {
  const installation = await installationOf(SCRIPT, { limits: { runMs: 10_000_000, documentsPerDay: 5 } });
  expect(await installation.runFunction('many', [5], { via: 'menu' })).toMatchObject({ ok: true });
  expect(await installation.runFunction('make', [], { via: 'menu' })).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('too many times for one day: documents created') },
  });
});
