import { describe, expect, it } from 'vitest';
import { petitionsSheet } from '../../../src/application/workbook/sheets/petitions-sheet';
import { wordSources } from '../../../src/domain/documents/word-sources';
import type { Petition } from '../../../src/domain/register/petition';
import { blankOf } from '../../support/blank-of';
import { smallRegister } from '../../support/small-register';
import { SCHOOLS } from '../commands/people/schools';

const register = () => {
  const base = smallRegister();
  const kvasha = { lastName: 'Кваша', firstName: 'Пётр', middleName: 'Ильич', sex: '' };
  return smallRegister({
    persons: base.persons.map((person) => (person.id === 'П-01' ? { ...person, ...kvasha } : person)),
    organizations: SCHOOLS.slice(0, 1).map((school) => ({
      ...school,
      name: 'РайОНО Любимского района',
      shortName: 'РайОНО',
    })),
  });
};
const KVASHA = { kind: 'person', personId: 'П-01', name: 'Кваша Пётр Ильич' };

describe('what stands behind highlighted words', () => {
  it.each([
    ['in full', 'Кваши Петра Ильича'],
    ['with initials after', 'Кваше\u00a0П.\u00a0И.'],
    ['with initials before', 'П.\u00a0И.\u00a0Квашой'],
    ['in capitals', 'КВАШУ ПЕТРА ИЛЬИЧА'],
  ])('is a person %s', (_, word) => {
    expect(wordSources(register(), [word])).toEqual([KVASHA]);
  });

  it('is an organisation, in its case or as it could not be declined', () => {
    expect(wordSources(register(), ['РайОНО'])).toEqual([{ kind: 'phrase', phrase: 'РайОНО' }]);
  });

  it('is the addressee of a petition, though a person in it is declined by the looks of the surname', () => {
    const addressee = 'Директор школы Иванов И. И.';
    const petitions = [{ ...blankOf<Petition>(petitionsSheet), addressee }];
    const word = 'директору школы Иванову\u00a0И.\u00a0И.';
    expect(wordSources({ ...register(), petitions }, [word])).toEqual([{ kind: 'phrase', phrase: addressee }]);
    expect(wordSources(register(), [word])).toEqual([]);
  });

  it('is named once, in the order of the words; what is not of the register is left out', () => {
    expect(wordSources(register(), ['РайОНО', 'Кваши Петра Ильича', 'Кваше П. И.', 'Шевченко Ф. Ф.'])).toEqual([
      { kind: 'phrase', phrase: 'РайОНО' },
      KVASHA,
    ]);
    expect(wordSources(register(), [])).toEqual([]);
  });
});
