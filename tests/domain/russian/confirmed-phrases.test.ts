import { describe, expect, it } from 'vitest';
import { confirmPhrases } from '../../../src/domain/documents/papers/confirm-phrases';
import { definePaper } from '../../../src/domain/documents/papers/paper-definition';
import { confirmedPhrases, declineConfirmedPhrase } from '../../../src/domain/russian/confirmed-phrases';
import { register, settings } from '../register-builder';

const confirmed = confirmedPhrases(
  [
    'РайОНО = род: РайОНО; дат: РайОНО',
    '  Гувернёр «Дома»  =  род. : гувернёра "Дома"; вин: гувернёра "Дома"',
    'методический совет = род: Методического совета',
    'строка без знака',
    '= род: ничего',
    'пусто =',
  ].join('\n'),
);

describe('forms of phrases that a person has confirmed', () => {
  it.each([
    ['РайОНО', 'genitive', 'РайОНО'],
    ['районо', 'dative', 'РайОНО'],
    ['гувернер\u00a0"Дома"', 'accusative', 'гувернёра "Дома"'],
    ['методический совет', 'genitive', 'Методического совета'],
  ] as const)('%s, %s: %s, and certain', (phrase, grammaticalCase, text) => {
    expect(declineConfirmedPhrase(phrase, grammaticalCase, confirmed)).toEqual({ text, certain: true });
  });

  it('do not speak for the cases that are not among them', () => {
    expect(declineConfirmedPhrase('РайОНО', 'instrumental', confirmed)).toEqual({ text: 'РайОНО', certain: false });
    expect(declineConfirmedPhrase('методический совет', 'dative', confirmed)).toEqual({
      text: 'методическому совету',
      certain: true,
    });
  });

  it('are not read of a line without a phrase, a sign or a form', () => {
    expect([...confirmed.keys()]).toEqual(['районо', 'гувернер "дома"', 'методический совет']);
  });

  it('reach every phrase of a paper, inside lists too, and nothing else', () => {
    const data = {
      орган: { kind: 'phrase', text: 'РайОНО' },
      отдел: { kind: 'phrase', text: 'отдел' },
      текст: 'РайОНО',
      состав: [{ место: { kind: 'phrase', text: 'РайОНО', around: 'управление' } }],
    } as const;
    expect(confirmPhrases(data, confirmed)).toEqual({
      ...data,
      орган: { kind: 'phrase', text: 'РайОНО', forms: 'род: РайОНО; дат: РайОНО' },
      состав: [{ место: { kind: 'phrase', text: 'РайОНО', around: 'управление', forms: 'род: РайОНО; дат: РайОНО' } }],
    });
  });
});

describe('a paper', () => {
  const paper = definePaper({
    id: 'trial',
    kind: 'приказ',
    template: 'trial',
    section: 'orders',
    subject: 'year',
    who: 'methodist',
    fields: [],
    nameUnder: () => 'Приказ',
    data: () => ({ kind: 'ready', data: { орган: { kind: 'phrase', text: 'РайОНО' } }, warnings: ['одно'] }),
    record: () => undefined,
  });
  const subject = { kind: 'year', schoolYear: '2026/27' } as const;
  const context = { today: '2026-11-22', authorId: null };

  it('takes the forms of «Настройки»', () => {
    const asked = register({ settings: { ...settings, phraseForms: 'РайОНО = род: РайОНО' } });
    expect(paper.data(asked, subject, context)).toEqual({
      kind: 'ready',
      data: { орган: { kind: 'phrase', text: 'РайОНО', forms: 'род: РайОНО' } },
      warnings: ['одно'],
    });
  });

  it('is left as it is without them', () => {
    expect(paper.data(register({ settings }), subject, context)).toMatchObject({
      data: { орган: { kind: 'phrase', text: 'РайОНО' } },
    });
  });
});
