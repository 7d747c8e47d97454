import { describe, expect, it } from 'vitest';
import { docxText } from './docx-text';
import { makePaper } from './work/make-paper';
import { WORK_REGISTERS } from './work/work-registers';

const found = WORK_REGISTERS.find(([name]) => name === 'lyubim');

function petitionTo(addressee: string) {
  if (found === undefined) throw new Error('No register');
  const register = found[1];
  const petitions = register.petitions.map((one) => ({ ...one, addressee }));
  const made = makePaper('petition', { ...register, petitions }, { kind: 'petition', petitionId: 'Х-1' });
  if (!made.made) throw new Error(JSON.stringify(made.obstacles));
  return {
    text: docxText(made.bytes).replace(/·/g, ' '),
    uncertain: made.uncertain.map((one) => one.replace(/\u00a0/g, ' ')),
  };
}

describe('a petition to whom nobody wrote into the register', () => {
  it.each([
    ['Директор МБОУ СОШ № 5 Петрова Анна Сергеевна', 'Директору МБОУ СОШ № 5 Петровой Анне Сергеевне'],
    ['директору МБОУ СОШ № 5 Петрова Анна Сергеевна', 'Директору МБОУ СОШ № 5 Петровой Анне Сергеевне'],
    ['Начальник отдела Шевченко Е. П.', 'Начальнику отдела Шевченко Е. П.'],
    ['Главе Любимского района', 'Главе Любимского района'],
  ])('%s', (addressee, printed) => {
    const { text, uncertain } = petitionTo(addressee);
    expect(text).toContain(printed);
    expect(uncertain).toEqual([]);
  });

  it.each([
    ['начальник управления образования Кондрашова Е. П.', 'Начальнику управления образования Кондрашовой Е. П.'],
    ['Директор школы Иванов И. И.', 'Директору школы Иванову И. И.'],
    ['Директор школы Иванов', 'Директор школы Иванов'],
  ])('%s: highlighted', (addressee, printed) => {
    const { text, uncertain } = petitionTo(addressee);
    expect(text).toContain(printed);
    expect(uncertain.map((one) => one.toLowerCase())).toEqual([printed.toLowerCase()]);
  });
});
