import { describe, expect, it } from 'vitest';
import { commandLibrary } from '../../../src/application/commands/library';
import type { InputFields } from '../../../src/domain/commands/definition/input-fields';
import type { FieldWords } from '../../../src/messages/forms/form-words';

const { commands, words } = commandLibrary;

/** Paths of fields without a label, of rows without a button. */
function silentFields(fields: InputFields, said: Readonly<Record<string, FieldWords>>, path = ''): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const at = `${path}${name}`;
    const own = said[name];
    if (own === undefined || own.label === '') return [at];
    if (field.kind !== 'rows') return [];
    const inner = silentFields(field.fields, own.fields ?? {}, `${at}.`);
    return own.add === undefined ? [`${at} (add)`, ...inner] : inner;
  });
}

/** Fields that ask another one which does not stand before them. */
function blindConditions(fields: InputFields, path = ''): readonly string[] {
  const seen = new Set<string>();
  return Object.entries(fields).flatMap(([name, field]) => {
    const asked = field.shownWhen?.field;
    const own = asked !== undefined && !seen.has(asked) ? [`${path}${name} asks ${asked}`] : [];
    seen.add(name);
    return field.kind === 'rows' ? [...own, ...blindConditions(field.fields, `${path}${name}.`)] : own;
  });
}

describe('the library of forms', () => {
  it('has words for every command and no words without a command', () => {
    expect(Object.keys(words).sort()).toEqual(commands.map(({ id }) => id).sort());
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  });

  it.each(commands.map((command) => [command.id, command] as const))('%s: every field has its words', (id, command) => {
    const said = words[id];
    expect(said?.title).toMatch(/[А-Я]/);
    expect(said?.submit).toMatch(/[А-Я]/);
    expect(said?.done).toMatch(/[А-Я]/);
    expect(silentFields(command.fields, said?.fields ?? {})).toEqual([]);
    expect(blindConditions(command.fields)).toEqual([]);
  });

  it('names every action of the journal differently: undo and repetition know actions by these words', () => {
    const done = Object.values(words).map((said) => said.done);
    expect(new Set(done).size).toBe(done.length);
  });
});
