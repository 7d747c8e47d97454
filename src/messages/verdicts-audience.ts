// Sentences about whose group it is: norms of some clauses are for schools or for kindergartens only.
import type { Sentence, SentenceTable } from './verdicts-words';

/** What follows «для»: words of «Для кого» of a norm. */
const GROUPS_GENITIVE: Readonly<Record<string, string>> = {
  школьные: 'школьных объединений',
  дошкольные: 'дошкольных объединений',
  дополнительное: 'объединений дополнительного образования',
};

const GROUP_NOMINATIVE: Readonly<Record<string, string>> = {
  школьные: 'школьное объединение',
  дошкольные: 'дошкольное объединение',
  дополнительное: 'объединение дополнительного образования',
};

const WORKERS: Readonly<Record<string, string>> = {
  школьные: 'работники школ',
  дошкольные: 'работники дошкольных организаций',
  дополнительное: 'работники дополнительного образования',
};

/** «для школьных объединений и объединений дополнительного образования»; other words as they are written. */
function wantedWords(words: readonly string[]): string {
  const groups = words.map((word) => GROUPS_GENITIVE[word]);
  return groups.every((group) => group !== undefined) ? `для ${groups.join(' и ')}` : `«${words.join('; ')}»`;
}

function whoseGroup({ text }: Sentence): string {
  return GROUP_NOMINATIVE[text('audience')] ?? text('audience');
}

function workers(level: string): string {
  return WORKERS[level] ?? level;
}

function notMinority(sentence: Sentence): string {
  const { list, text } = sentence;
  const whom = `Норма – для смешанных объединений, где в меньшинстве ${list('wanted').map(workers).join(' или ')}`;
  switch (text('why')) {
    case 'one-level':
      return `${whom}, а это – ${whoseGroup(sentence)}.`;
    case 'most':
      return `${whom}, а здесь большинство – ${workers(text('audience'))}: их периоды проверяет другая норма пункта.`;
    default:
      return `${whom}, а здесь в составе таких нет.`;
  }
}

/** Sentences by reason code. */
export const AUDIENCE_SENTENCES: SentenceTable = {
  'norm.other-audience': (s) =>
    s.number('mixed') === 1
      ? `Норма – ${wantedWords(s.list('wanted'))}, а это объединение смешанное, судят по большинству: ${workers(s.text('audience'))}.`
      : `Норма – ${wantedWords(s.list('wanted'))}, а это – ${whoseGroup(s)}.`,
  'norm.not-minority': notMinority,
  'norm.told-already': (s) => `Об этом пропуске уже сказано по периодам большинства: ${s.text('by')}.`,
  'norm.audience-unknown': () =>
    'Не понятно, чьё это объединение: заполните «Для кого» или уровень образования в местах работы участников.',
};
