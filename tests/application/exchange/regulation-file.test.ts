import { describe, expect, it } from 'vitest';
import {
  readRegulationFile,
  regulationFile,
  regulationFileName,
} from '../../../src/application/exchange/regulation-file';
import { builtInRegulations } from '../../../src/domain/regulations';

const [NOYABRSK] = builtInRegulations;
if (NOYABRSK === undefined) throw new Error('No regulations');

/** A file with one thing changed. */
const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(regulationFile(NOYABRSK)) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

describe('a regulation as a file', () => {
  it.each(builtInRegulations.map((one) => [one.regulation.id, one] as const))(
    '%s is read back the same',
    (_id, one) => {
      const { source, errors, warnings } = readRegulationFile(regulationFile(one));
      expect(errors).toEqual([]);
      expect(warnings).toEqual([]);
      expect(source?.regulation).toEqual(one.regulation);
      expect(source?.norms).toEqual(one.norms);
    },
  );

  it('is written for people: named, versioned, indented, without empty fields', () => {
    const text = regulationFile(NOYABRSK);
    expect(text.startsWith('{\n  "format": "metodset-regulation",\n  "version": 1,\n  "regulation": {')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).not.toContain('null');
    expect(regulationFileName({ ...NOYABRSK.regulation, shortTitle: 'Ноябрьск: 39/1' })).toBe(
      'Положение Ноябрьск 39 1.json',
    );
    expect(regulationFileName({ ...NOYABRSK.regulation, shortTitle: 'Положение о ММО' })).toBe('Положение о ММО.json');
    expect(regulationFileName({ ...NOYABRSK.regulation, shortTitle: 'Положениеведение' })).toBe(
      'Положение Положениеведение.json',
    );
  });

  it('says where in the file the mistake is', () => {
    const text = changed((file) => {
      const norms = file.norms as Record<string, unknown>[];
      norms[2] = { ...norms[2], kind: 'no-such-kind' };
      norms[3] = { ...norms[3], warnDays: 'много' };
      file.regulation = { ...(file.regulation as object), actDate: '2020-02-31' };
    });
    const { errors } = readRegulationFile(text);
    expect(errors.map((message) => message.split(': ')[0])).toEqual([
      'norms[3].warnDays',
      'regulation.actDate',
      'norms[2].kind',
    ]);
    expect(errors[0]).toBe('norms[3].warnDays: Ожидается целое число, а записано: "много".');
  });

  it.each([
    ['not JSON', 'Положение', 'Файл не прочитать: это не JSON.'],
    ['another JSON', '{"groups":[]}', 'В файле не положение Методсети'],
    ['a later version', changed((file) => Object.assign(file, { version: 2 })), 'Файл сделан другой версией программы'],
    ['no card', changed((file) => Object.assign(file, { regulation: [] })), 'В файле нет карточки положения'],
    ['no norms', changed((file) => Object.assign(file, { norms: null })), 'В файле нет списка норм'],
  ])('refuses %s', (_what, text, beginning) => {
    const { source, errors } = readRegulationFile(text);
    expect(source).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]?.startsWith(beginning)).toBe(true);
  });

  it('reports a norm of another regulation at its place', () => {
    const text = changed((file) => {
      const norms = file.norms as Record<string, unknown>[];
      norms[0] = { ...norms[0], regulationId: 'lyubim' };
    });
    expect(readRegulationFile(text).errors.map((message) => message.split(': ')[0])).toEqual(['norms[0].regulationId']);
  });

  it('reads a file that an editor of Windows marked', () => {
    expect(readRegulationFile(`\uFEFF${regulationFile(NOYABRSK)}`).errors).toEqual([]);
  });
});
