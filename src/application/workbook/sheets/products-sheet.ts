import { BLANK_PRODUCT, type MethodProduct } from '../../../domain/register/method-product';
import { AUTHORSHIP_WORDS, PRODUCT_KIND_SUGGESTIONS, PRODUCT_STAGE_SUGGESTIONS } from '../../../messages/sheets-words';
import { choice, date, id, longText, refList, requiredRef, text, url, word } from '../column';
import { defineSheet } from '../sheet-definition';

/** «Методические продукты»: what the groups have made. */
export const productsSheet = defineSheet<MethodProduct>({
  id: 'products',
  title: 'Методические продукты',
  sheetId: 7014,
  idPrefix: 'МТ',
  tabColor: '#f57c00',
  columns: {
    id: id(),
    groupId: requiredRef('Объединение', 'groups', 'Чей продукт.', { width: 260 }),
    title: text('Название', 'Как называется.', { width: 300 }),
    kind: word('Вид', 'методические рекомендации, разработка урока …', PRODUCT_KIND_SUGGESTIONS),
    authorship: choice('Авторство', 'индивидуальный или коллективный.', AUTHORSHIP_WORDS),
    authorIds: refList('Авторы', 'persons', 'Кто сделал.'),
    madeOn: date('Готов', 'Когда сделан.'),
    stage: word('Стадия', 'в работе, готов …', PRODUCT_STAGE_SUGGESTIONS),
    shownWhere: text('Где представлен', 'Конференция, заседание …', { width: 200 }),
    shownOn: date('Представлен', 'Когда представлен.'),
    sentTo: text('Куда передан', 'В департамент, в банк данных …', { width: 200 }),
    sentOn: date('Передан', 'Когда передан.'),
    url: url('Ссылка', 'Где лежит.'),
    note: longText('Примечание', 'Любые пояснения.'),
  },
  blank: () => ({ ...BLANK_PRODUCT }),
});
