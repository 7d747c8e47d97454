import { describe, expect, it } from 'vitest';
import { electionItem } from '../../../src/domain/commands/composition/election-item';
import { groupGenitive } from '../../../src/domain/documents/group-wording';
import { minutesData } from '../../../src/domain/documents/minutes';
import { legalBasis } from '../../../src/domain/documents/papers/orders/legal-basis';
import { confirmedPhrases } from '../../../src/domain/russian/confirmed-phrases';
import { smallRegister } from '../../support/small-register';

const FORMS = 'Совещание-микс = род: совещания-микса\nКвант = род: «Кванта»\nведун = род: ведуна-то; тв: ведуном-то';
const register = (phraseForms: string) => {
  const base = smallRegister();
  return {
    ...base,
    settings: { ...base.settings, phraseForms },
    groups: base.groups.map((group) => ({ ...group, name: 'Квант', type: '' })),
    regulations: base.regulations.map((one) => ({ ...one, meetingTitle: 'Совещание-микс', title: 'Квант' })),
  };
};
const held = { meetingId: 'З-01', role: 'leader', title: 'ведун', candidates: [] } as const;
const questionOf = (phraseForms: string) => {
  const change = electionItem(register(phraseForms), held, () => 'В-1');
  return change.kind === 'insert' && change.table === 'agendaItems' ? change.row.question : '';
};

describe('forms that people confirmed win where the program words a sentence itself', () => {
  const confirmed = confirmedPhrases(FORMS);

  it('in the name of a group', () => {
    const [group] = register(FORMS).groups;
    if (group === undefined) throw new Error('no group');
    expect(groupGenitive(group, confirmed)).toEqual({ text: '«Кванта»', certain: true });
    expect(groupGenitive(group, new Map()).text).not.toBe('«Кванта»');
  });

  it('in the heading of minutes', () => {
    expect(minutesData(register(FORMS), 'З-01')?.heading).toEqual({ text: 'совещания-микса «Кванта»', certain: true });
    expect(minutesData(register(''), 'З-01')?.heading.text).not.toContain('совещания-микса «Кванта»');
  });

  it('in the basis of an order', () => {
    const [regulation] = register(FORMS).regulations;
    if (regulation === undefined) throw new Error('no regulation');
    expect(legalBasis(regulation, '1.6', confirmed).pieces[1]).toEqual({ text: '«Кванта»', certain: true });
  });

  it('in the question of an election', () => {
    expect(questionOf(FORMS)).toBe('Об избрании ведуна-то');
    expect(questionOf('')).not.toContain('ведуна-то');
  });
});
