import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../../src/application/rpc/router';
import type { SearchChoicesOutput } from '../../../../src/contract/search-choices';
import { openForm, saveForm } from '../../../support/form-session';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { person, smallRegister } from '../../../support/small-register';

const METHODIST = 'metodist@ensk.ru';
const FORM = { command: 'reorganizeGroup', groupId: 'О-01', rowId: null };

/** A register of so many people in all, the last of them with a «ё». */
function registerOf(people: number): MemoryHost {
  const small = smallRegister();
  const more = Array.from({ length: people - small.persons.length }, (_, index) =>
    person(`П-${1000 + index}`, index === 0 ? 'Щёткина' : `Фамильева${index}`),
  );
  const host = memoryHost({ ...small, persons: [...small.persons, ...more] });
  host.email = METHODIST;
  return host;
}

function search(host: MemoryHost, input: object): SearchChoicesOutput {
  const answer = answerRpc(host, { procedure: 'searchChoices', input: { ...FORM, list: 'people', ...input } });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.data as SearchChoicesOutput;
}

describe('a long list of a form', () => {
  it('comes whole with 200 options, and is searched from 201 on', () => {
    const short = openForm(registerOf(200), FORM);
    expect([short.lists.people?.length, short.searched]).toEqual([200, undefined]);
    const long = openForm(registerOf(201), FORM);
    expect([long.lists.people?.length, long.searched]).toEqual([0, ['people']]);
  });

  it('is found by beginnings of words in any order, ё as е, twenty at once', () => {
    const host = registerOf(201);
    expect(search(host, { query: '' })).toMatchObject({ total: 201, options: { length: 20 } });
    const [only, ...others] = search(host, { query: 'мар ЩЕТК' }).options;
    expect([only?.id, others]).toEqual(['П-1000', []]);
    expect(search(host, { query: 'ёткина' })).toEqual({ total: 0, options: [] });
  });

  it('is no way to another list or past the register', () => {
    const host = registerOf(201);
    for (const list of ['nothing', 'constructor'])
      expect(() => search(host, { list, query: '' })).toThrow('INVALID_INPUT');
    expect(() => search(host, { groupId: 'О-99', query: '' })).toThrow('NOT_FOUND');
  });

  it('is still checked when the form is saved', () => {
    const answer = saveForm(
      registerOf(201),
      { ...FORM, command: 'requestInformation', groupId: null },
      { groupIds: ['О-99'] },
    );
    expect(answer).toMatchObject({
      error: { issues: expect.arrayContaining([expect.objectContaining({ code: 'notInList', path: 'groupIds.0' })]) },
    });
  });
});
