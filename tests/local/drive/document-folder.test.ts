import { existsSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DOCX, FOLDER, GOOGLE_DOC, media, testDrive } from './test-drive';

const OWNER = 'owner@example.org';

describe('what a person does in the folder', () => {
  test('an edit in Word is noticed: new content, new time of change', () => {
    const { drive, root, advance } = testDrive();
    drive.create(OWNER, { name: 'Бланк', mimeType: GOOGLE_DOC }, media('старое'));
    advance(3_600_000);
    writeFileSync(join(root, 'Бланк.docx'), 'новое и длиннее');
    expect(drive.get(OWNER, 'id-1', { fields: 'modifiedTime' })).toEqual({ modifiedTime: '2026-11-22T07:00:00.000Z' });
    expect(Buffer.from(drive.export(OWNER, 'id-1', DOCX).bytes).toString()).toBe('новое и длиннее');
  });

  test('an edit of the same length is noticed by its time', () => {
    const { drive, root, advance } = testDrive();
    drive.create(OWNER, { name: 'a', mimeType: DOCX }, media('1'));
    advance(1000);
    writeFileSync(join(root, 'a.docx'), '2');
    utimesSync(join(root, 'a.docx'), 2_000_000_000, 2_000_000_000);
    expect(drive.get(OWNER, 'id-1', { fields: 'modifiedTime' })).toEqual({ modifiedTime: '2026-11-22T06:00:01.000Z' });
  });

  test('nothing changed, nothing noticed', () => {
    const { drive, again, advance } = testDrive();
    drive.create(OWNER, { name: 'a', mimeType: DOCX }, media('1'));
    advance(1000);
    expect(again().get(OWNER, 'id-1', { fields: 'modifiedTime' })).toEqual({
      modifiedTime: '2026-11-22T06:00:00.000Z',
    });
  });

  test('a deleted file is 404 and not listed; put back, it is there again', () => {
    const { drive, root } = testDrive();
    drive.create(OWNER, { name: 'a', mimeType: DOCX }, media('1'));
    renameSync(join(root, 'a.docx'), join(root, 'elsewhere'));
    expect(() => drive.get(OWNER, 'id-1')).toThrow('File not found: id-1.');
    expect(drive.list(OWNER, { fields: 'files(id)' })).toEqual({ files: [] });
    renameSync(join(root, 'elsewhere'), join(root, 'a.docx'));
    expect(drive.get(OWNER, 'id-1', { fields: 'id' })).toEqual({ id: 'id-1' });
  });

  test('a file that a person put there is not overwritten', () => {
    const { drive, root, files } = testDrive();
    writeFileSync(join(root, 'план.docx'), 'чужое');
    drive.create(OWNER, { name: 'План', mimeType: DOCX }, media('наше'));
    expect(files()).toEqual(['План (2).docx', 'план.docx']);
    expect(readFileSync(join(root, 'план.docx'), 'utf8')).toBe('чужое');
  });
});

describe('a crash', () => {
  test('after the index was written: the file is put into its place at the next start', () => {
    const { drive, root, again, files } = testDrive();
    drive.create(OWNER, { name: 'a', mimeType: DOCX }, media('1'));
    const file = drive.folder.find('id-1');
    if (!file) throw new Error('the file is missing');
    // As it is on the disk between the two steps.
    renameSync(join(root, 'a.docx'), join(root, '.id-1.part'));
    drive.folder.put({ ...file, pendingFrom: '.id-1.part' });
    expect(Buffer.from(again().download(OWNER, 'id-1').bytes).toString()).toBe('1');
    expect(files()).toEqual(['a.docx']);
  });

  test('before the index was written: nothing was created', () => {
    const { root, again } = testDrive();
    writeFileSync(join(root, '.id-1.part'), 'half');
    expect(again().list(OWNER, { fields: 'files(id)' })).toEqual({ files: [] });
  });

  test('in the middle of a rename: it is finished', () => {
    const { drive, root, again, files } = testDrive();
    drive.create(OWNER, { name: 'Старое', mimeType: DOCX }, media('1'));
    const file = drive.folder.find('id-1');
    if (!file) throw new Error('the file is missing');
    drive.folder.put({ ...file, name: 'Новое', fileName: 'Новое.docx', pendingFrom: 'Старое.docx' });
    expect(again().get(OWNER, 'id-1', { fields: 'name' })).toEqual({ name: 'Новое' });
    expect(files()).toEqual(['Новое.docx']);
    expect(existsSync(join(root, 'Старое.docx'))).toBe(false);
  });
});

test('an index that was lost leaves the documents where they are', () => {
  const { drive, indexPath, again, files } = testDrive();
  drive.create(OWNER, { name: 'a', mimeType: DOCX }, media('1'));
  rmSync(indexPath);
  expect(again().list(OWNER, { fields: 'files(id)' })).toEqual({ files: [] });
  expect(files()).toEqual(['a.docx']);
});

test('a folder moves with what is in it', () => {
  const { drive, files } = testDrive();
  drive.create(OWNER, { name: 'Папка', mimeType: FOLDER }, null);
  drive.create(OWNER, { name: 'a', mimeType: DOCX, parents: ['id-1'] }, media('1'));
  drive.update(OWNER, 'id-1', { name: 'Другая' }, null);
  expect(files('Другая')).toEqual(['a.docx']);
  expect(Buffer.from(drive.download(OWNER, 'id-2').bytes).toString()).toBe('1');
});

test('a folder cannot be put into what it holds', () => {
  const { drive } = testDrive();
  drive.create(OWNER, { name: 'a', mimeType: FOLDER }, null);
  drive.create(OWNER, { name: 'b', mimeType: FOLDER, parents: ['id-1'] }, null);
  expect(() => drive.update(OWNER, 'id-1', {}, null, { addParents: 'id-2' })).toThrow('cannot be put into itself');
  drive.update(OWNER, 'id-2', {}, null, { addParents: 'root' });
  expect(drive.get(OWNER, 'id-2', { fields: 'parents' })).toEqual({ parents: ['root'] });
});

test('a Google Doc without content is an empty Word document', () => {
  const { drive } = testDrive();
  drive.create(OWNER, { name: 'a', mimeType: GOOGLE_DOC }, null);
  expect(
    Buffer.from(drive.export(OWNER, 'id-1', DOCX).bytes)
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});
