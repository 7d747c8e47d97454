// https://developers.google.com/workspace/drive/api/reference/rest/v3/files, spoken to by the real googleapis client
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { DOCX, FOLDER, GOOGLE_DOC, media, testDrive } from '../local/drive/test-drive';
import { driveClient } from './drive-http';

const OWNER = 'owner@example.org';

async function open() {
  const at = testDrive();
  return { ...at, ...(await driveClient(at.drive, OWNER)) };
}

const upload = (text: string) => ({ mimeType: DOCX, body: Readable.from([Buffer.from(text)]) });

describe('files.create', () => {
  test('a multipart upload makes a document with its properties', async () => {
    const { client, options, files } = await open();
    const { data } = await client.files.create(
      {
        requestBody: { name: 'Протокол № 1', mimeType: GOOGLE_DOC, appProperties: { metodset: 'minutes:З-1' } },
        media: upload('содержание'),
        fields: 'id,name,mimeType,appProperties,createdTime,trashed,parents,webViewLink',
      },
      options,
    );
    expect(data).toEqual({
      id: 'id-1',
      name: 'Протокол № 1',
      mimeType: GOOGLE_DOC,
      appProperties: { metodset: 'minutes:З-1' },
      createdTime: '2026-11-22T06:00:00.000Z',
      trashed: false,
      parents: ['root'],
      webViewLink: 'https://docs.google.com/document/d/id-1/edit',
    });
    expect(files()).toEqual(['Протокол № 1.docx']);
  });

  // https://developers.google.com/workspace/drive/api/guides/fields-parameter
  test('kind, id, name and mimeType come back when no fields are asked for', async () => {
    const { client } = await open();
    const { data } = await client.files.create({ requestBody: { name: 'Папка', mimeType: FOLDER } });
    expect(data).toEqual({ kind: 'drive#file', id: 'id-1', name: 'Папка', mimeType: FOLDER });
  });

  test('a folder is a real folder, and files lie in it', async () => {
    const { client, options, files } = await open();
    await client.files.create({ requestBody: { name: '2026-2027', mimeType: FOLDER } });
    await client.files.create(
      { requestBody: { name: 'a', mimeType: DOCX, parents: ['id-1'] }, media: upload('a') },
      options,
    );
    expect(files('2026-2027')).toEqual(['a.docx']);
    const { data } = await client.files.list({ q: "'id-1' in parents" });
    expect(data.files?.map(({ id }) => id)).toEqual(['id-2']);
  });

  test('two files may have the same name', async () => {
    const { client, options, files } = await open();
    await client.files.create({ requestBody: { name: 'План', mimeType: DOCX }, media: upload('1') }, options);
    await client.files.create({ requestBody: { name: 'План', mimeType: DOCX }, media: upload('2') }, options);
    expect(files()).toEqual(['План (2).docx', 'План.docx']);
    expect((await client.files.list({ q: "name = 'План'" })).data.files).toHaveLength(2);
  });

  // https://developers.google.com/workspace/drive/api/guides/properties
  test('a property holds 124 bytes with its key, a Cyrillic letter being two', async () => {
    const { client } = await open();
    const create = (value: string) =>
      client.files.create({ requestBody: { name: 'a', mimeType: FOLDER, appProperties: { metodset: value } } });
    expect((await create('я'.repeat(58))).status).toBe(200);
    await expect(create(`${'я'.repeat(58)}x`)).rejects.toMatchObject({ status: 400 });
  });
});

describe('files.get and files.export', () => {
  test('a Google Doc is exported, not downloaded', async () => {
    const { client, drive } = await open();
    drive.create(OWNER, { name: 'Бланк', mimeType: GOOGLE_DOC }, media('байты'));
    const { data } = await client.files.export({ fileId: 'id-1', mimeType: DOCX }, { responseType: 'arraybuffer' });
    expect(Buffer.from(data as ArrayBuffer).toString()).toBe('байты');
    await expect(client.files.get({ fileId: 'id-1', alt: 'media' })).rejects.toMatchObject({ status: 403 });
  });

  test('another file is downloaded, not exported', async () => {
    const { client, drive } = await open();
    drive.create(OWNER, { name: 'a', mimeType: DOCX }, media('байты'));
    const { data } = await client.files.get({ fileId: 'id-1', alt: 'media' }, { responseType: 'arraybuffer' });
    expect(Buffer.from(data as unknown as ArrayBuffer).toString()).toBe('байты');
    await expect(client.files.export({ fileId: 'id-1', mimeType: DOCX })).rejects.toThrow(
      'Export only supports Docs Editors files.',
    );
  });

  test('PDF needs LibreOffice and says so', async () => {
    const { client, drive } = await open();
    drive.create(OWNER, { name: 'a', mimeType: GOOGLE_DOC }, media('x'));
    await expect(client.files.export({ fileId: 'id-1', mimeType: 'application/pdf' })).rejects.toThrow(
      'установите LibreOffice',
    );
  });

  test('what does not exist is 404', async () => {
    const { client } = await open();
    await expect(client.files.get({ fileId: 'absent' })).rejects.toMatchObject({
      status: 404,
      message: 'File not found: absent.',
    });
  });
});

// https://developers.google.com/workspace/drive/api/guides/api-specific-auth: drive.file is granted per user
test('a file made for one user does not exist for another', async () => {
  const { drive } = await open();
  drive.create('other@example.org', { name: 'a', mimeType: DOCX }, media('x'));
  const { client } = await driveClient(drive, OWNER);
  await expect(client.files.get({ fileId: 'id-1' })).rejects.toMatchObject({ status: 404 });
  await expect(client.files.copy({ fileId: 'id-1' })).rejects.toMatchObject({ status: 404 });
  expect((await client.files.list({})).data.files).toEqual([]);
});

describe('files.list', () => {
  const filled = async () => {
    const at = await open();
    at.drive.create(OWNER, { name: "О'Генри", mimeType: DOCX, appProperties: { metodset: "minutes:О'1" } }, media('1'));
    at.advance(1000);
    at.drive.create(OWNER, { name: 'План и анализ', mimeType: GOOGLE_DOC }, media('2'));
    at.advance(1000);
    at.drive.create(OWNER, { name: 'Папка', mimeType: FOLDER }, null);
    at.drive.update(OWNER, 'id-3', { trashed: true }, null);
    return at;
  };

  // https://developers.google.com/workspace/drive/api/guides/ref-search-terms
  test.each([
    ["name = 'План и анализ'", ['id-2']],
    ["name = 'О\\'Генри' and trashed = false", ['id-1']],
    ["name contains 'ана'", ['id-2']],
    ["name contains 'нализ'", []],
    [`mimeType = '${GOOGLE_DOC}'`, ['id-2']],
    [`mimeType != '${FOLDER}'`, ['id-2', 'id-1']],
    ['trashed = true', ['id-3']],
    ['trashed = false', ['id-2', 'id-1']],
    ["appProperties has { key='metodset' and value='minutes:О\\'1' } and trashed = false", ['id-1']],
    ["'root' in parents and trashed=false", ['id-2', 'id-1']],
  ])('q %s', async (q, ids) => {
    const { client } = await filled();
    expect((await client.files.list({ q })).data.files?.map(({ id }) => id)).toEqual(ids);
  });

  test('a term that is not understood is an error, not everything', async () => {
    const { client } = await filled();
    await expect(client.files.list({ q: "fullText contains 'x'" })).rejects.toMatchObject({ status: 400 });
  });

  test('orderBy, pageSize, fields', async () => {
    const { client } = await filled();
    const query = { q: 'trashed = false', orderBy: 'createdTime', pageSize: 1, fields: 'nextPageToken,files(name)' };
    const first = (await client.files.list(query)).data;
    expect(first).toEqual({ nextPageToken: '1', files: [{ name: "О'Генри" }] });
    const second = (await client.files.list({ ...query, pageToken: first.nextPageToken ?? '' })).data;
    expect(second).toEqual({ files: [{ name: 'План и анализ' }] });
  });
});

describe('files.update, copy and delete', () => {
  test('new content and a new name', async () => {
    const { client, options, drive, files, advance } = await open();
    drive.create(OWNER, { name: 'Старое', mimeType: GOOGLE_DOC }, media('1'));
    advance(60_000);
    const { data } = await client.files.update(
      {
        fileId: 'id-1',
        requestBody: { name: 'Новое', appProperties: { metodset: 'k' } },
        media: upload('2'),
        fields: 'name,modifiedTime,createdTime',
      },
      options,
    );
    expect(data).toEqual({
      name: 'Новое',
      modifiedTime: '2026-11-22T06:01:00.000Z',
      createdTime: '2026-11-22T06:00:00.000Z',
    });
    expect(files()).toEqual(['Новое.docx']);
    expect(drive.export(OWNER, 'id-1', DOCX).bytes.toString()).toBe('2');
  });

  test('null takes an app property away', async () => {
    const { client, drive } = await open();
    drive.create(OWNER, { name: 'a', mimeType: FOLDER, appProperties: { a: '1', b: '2' } }, null);
    const requestBody = { appProperties: { a: null } } as never;
    const { data } = await client.files.update({ fileId: 'id-1', requestBody, fields: 'appProperties' });
    expect(data).toEqual({ appProperties: { b: '2' } });
  });

  test('the trash is a folder; a file comes back from it', async () => {
    const { client, drive, files } = await open();
    drive.create(OWNER, { name: 'a', mimeType: DOCX }, media('1'));
    await client.files.update({ fileId: 'id-1', requestBody: { trashed: true } });
    expect([files(), files('Корзина')]).toEqual([['Корзина'], ['a.docx']]);
    await client.files.update({ fileId: 'id-1', requestBody: { trashed: false } });
    expect([files(), files('Корзина')]).toEqual([['a.docx', 'Корзина'], []]);
  });

  test('what lies in a trashed folder is trashed too', async () => {
    const { client, drive } = await open();
    drive.create(OWNER, { name: 'Папка', mimeType: FOLDER }, null);
    drive.create(OWNER, { name: 'a', mimeType: DOCX, parents: ['id-1'] }, media('1'));
    await client.files.update({ fileId: 'id-1', requestBody: { trashed: true } });
    expect((await client.files.list({ q: 'trashed = false' })).data.files).toEqual([]);
    expect((await client.files.get({ fileId: 'id-2', fields: 'trashed,explicitlyTrashed' })).data).toEqual({
      trashed: true,
      explicitlyTrashed: false,
    });
  });

  test('a copy has the content and its own name and properties', async () => {
    const { client, drive, files } = await open();
    drive.create(OWNER, { name: 'Бланк', mimeType: GOOGLE_DOC, appProperties: { a: '1' } }, media('байты'));
    const { data } = await client.files.copy({
      fileId: 'id-1',
      requestBody: { name: 'Протокол', appProperties: { b: '2' } },
      fields: 'id,name,appProperties',
    });
    expect(data).toEqual({ id: 'id-2', name: 'Протокол', appProperties: { a: '1', b: '2' } });
    expect(drive.export(OWNER, 'id-2', DOCX).bytes.toString()).toBe('байты');
    expect(files()).toEqual(['Бланк.docx', 'Протокол.docx']);
  });

  test('delete is for good', async () => {
    const { client, drive, files } = await open();
    drive.create(OWNER, { name: 'a', mimeType: DOCX }, media('1'));
    expect((await client.files.delete({ fileId: 'id-1' })).status).toBe(204);
    expect(files()).toEqual([]);
    await expect(client.files.get({ fileId: 'id-1' })).rejects.toMatchObject({ status: 404 });
  });
});
