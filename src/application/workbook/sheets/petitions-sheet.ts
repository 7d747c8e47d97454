import type { Petition } from '../../../domain/register/petition';
import { PETITION_KIND_SUGGESTIONS } from '../../../messages/sheets-words';
import { date, id, longText, ref, requiredRef, text, word } from '../column';
import { defineSheet } from '../sheet-definition';

/** «Ходатайства и поощрения». */
export const petitionsSheet = defineSheet<Petition>({
  id: 'petitions',
  title: 'Ходатайства и поощрения',
  sheetId: 7016,
  idPrefix: 'ХД',
  tabColor: '#f57c00',
  columns: {
    id: id(),
    groupId: requiredRef('Объединение', 'groups', 'От какого объединения.', { width: 260 }),
    personId: ref('Педагог', 'persons', 'О ком ходатайство.'),
    kind: word('Вид', 'благодарность, почётная грамота …', PETITION_KIND_SUGGESTIONS),
    addressee: text('Кому', 'Кому направлено.', { width: 220 }),
    motive: longText('За что', 'За какие заслуги.'),
    date: date('Дата', 'Дата ходатайства.'),
    basis: text('Основание', 'Протокол от … № ….', { width: 200 }),
    result: text('Результат', 'Чем закончилось.', { width: 200 }),
    resultOn: date('Дата результата', 'Когда получен ответ или награда.'),
    note: longText('Примечание', 'Любые пояснения.'),
  },
  blank: () => ({
    id: '',
    groupId: '',
    personId: null,
    kind: '',
    addressee: '',
    motive: '',
    date: null,
    basis: '',
    result: '',
    resultOn: null,
    note: '',
  }),
});
