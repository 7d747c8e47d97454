import { OUTCOME_WORDS, SEVERITY_WORDS } from '../../../messages/sheets-words';
import { choice, date, id, link, longText, ref, requiredChoice, requiredRef, schoolYear, text } from '../column';
import type { VerdictRecord } from '../records';
import { defineSheet } from '../sheet-definition';

/** «Контроль»: answers of the norms, written by the program. */
export const verdictsSheet = defineSheet<VerdictRecord>({
  id: 'verdicts',
  title: 'Контроль',
  sheetId: 7019,
  idPrefix: 'КН',
  tabColor: '#d32f2f',
  generated: true,
  columns: {
    // First what the overview of the page reads: an unbroken run of columns is read at the least cost.
    outcome: requiredChoice('Исход', 'Соблюдена ли норма.', OUTCOME_WORDS),
    groupId: requiredRef('Объединение', 'groups', 'О ком речь.', { width: 240 }),
    clause: text('Пункт', 'Пункт положения.', { width: 70 }),
    message: longText('Требование', 'Что требуется и как обстоит дело.', { width: 420 }),
    due: date('Срок', 'Последний день.'),
    responsible: text('Кто действует', 'Кто должен выполнить.', { width: 130 }),
    responsibleId: ref('Ответственный', 'persons', 'Кто сейчас на этом месте.'),
    leaderId: ref('Руководитель', 'persons', 'Кто сейчас руководит объединением.'),
    severity: choice('Важность', 'Насколько строго требует положение.', SEVERITY_WORDS),
    id: id('Ключ'),
    row: link('Строка', 'Перейти к строке реестра.'),
    period: text('Период', 'За какой период посчитано.'),
    schoolYear: schoolYear(),
    quote: longText('Цитата', 'Слова положения.', { width: 320, isClipped: true }),
    regulationId: ref('Положение', 'regulations', 'Какое положение.'),
  },
  blank: () => ({
    id: '',
    outcome: 'cantTell',
    groupId: '',
    clause: '',
    message: '',
    quote: '',
    period: '',
    due: null,
    responsible: '',
    responsibleId: null,
    leaderId: null,
    regulationId: null,
    severity: 'must',
    schoolYear: '',
    row: '',
  }),
});
