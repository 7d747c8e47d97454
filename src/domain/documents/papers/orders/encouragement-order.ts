import { russianKey } from '../../../russian/compare-russian';
import { regulationOn } from '../../regulation-on';
import { workplaceOn } from '../../workplace-on';
import { field } from '../field-definition';
import { definePaper } from '../paper-definition';
import { orderRequisites } from './act-requisites';
import { isThanks, motiveOf } from './encouragement';
import { groupValue, paperPhrase, personData, personFields } from './named-values';
import { authorityOf, notFound, orderContent, orderFields, orderRecord } from './order-frame';

/** Clauses about encouragement, which no norm measures: they give a right. By the family of the regulation. */
const CLAUSES: Readonly<Record<string, string>> = { noyabrsk: '5.5', novosibirsk: '8.1' };

const FIELDS = orderFields(
  field('объединение', 'phrase', 'кто ходатайствует: вид и название', {
    obligatory: 'лист «Объединения», столбец «Название»',
  }),
  field('благодарность', 'condition', 'объявляют благодарность, а не награждают'),
  field('награда', 'phrase', 'чем награждают: «почётная грамота»'),
  ...personFields('педагог', 'педагога', 'кого поощряют'),
  field('из другой организации', 'condition', 'педагог работает не там, где издают приказ'),
  field('за что', 'text', 'заслуга: «активное участие в работе»', {
    obligatory: 'лист «Ходатайства и поощрения», столбец «За что»',
  }),
  field('ходатайство', 'text', 'основание ходатайства: протокол'),
);

/** Order on encouraging a person for whom a group petitioned. */
export const encouragementOrder = definePaper({
  id: 'order-encouragement',
  kind: 'приказ',
  template: 'order-encouragement',
  section: 'orders',
  subject: 'petition',
  who: 'methodist',
  fields: FIELDS,
  nameUnder: () => 'Приказ о поощрении',
  canBeMade: (snapshot, { petitionId }) =>
    snapshot.petitions.some(({ id, personId }) => id === petitionId && personId !== null),
  data: (snapshot, { petitionId }, context) => {
    const petition = snapshot.petitions.find(({ id }) => id === petitionId);
    const group = snapshot.groups.find(({ id }) => id === petition?.groupId);
    if (petition === undefined || group === undefined) return notFound('ходатайство', 'лист «Ходатайства и поощрения»');
    if (petition.personId === null)
      return notFound('кого поощряют', 'лист «Ходатайства и поощрения», столбец «Педагог»');
    const requisites = orderRequisites(petition.result);
    const on = requisites.date ?? petition.resultOn ?? context.today;
    const regulation = regulationOn(snapshot, group.regulationId, on);
    const clause = CLAUSES[regulation?.family ?? ''] ?? '';
    const frame = { requisites, regulation, norms: [], clause, acquainted: [petition.personId] };
    const place = workplaceOn(snapshot, petition.personId, [group.id], on).organization;
    const authority = authorityOf(snapshot);
    const issuers = [snapshot.settings.authorityName, authority?.name ?? '', authority?.shortName ?? ''].map(
      russianKey,
    );
    return orderContent(snapshot, frame, context, {
      'из другой организации': place === '' || !issuers.includes(russianKey(place)),
      объединение: groupValue(group),
      благодарность: isThanks(petition.kind),
      награда: paperPhrase(petition.kind.trim() || 'почётная грамота'),
      ...personData(snapshot, ['педагог', 'педагога'], { personId: petition.personId, groupIds: [group.id], on }),
      'за что': motiveOf(petition.motive),
      ходатайство: petition.basis.trim(),
    });
  },
  record: (snapshot, { petitionId }, { today }) => {
    const petition = snapshot.petitions.find(({ id }) => id === petitionId);
    const group = snapshot.groups.find(({ id }) => id === petition?.groupId);
    if (petition === undefined || group === undefined) return undefined;
    const more = snapshot.persons.find(({ id }) => id === petition.personId)?.lastName ?? '';
    return orderRecord(orderRequisites(petition.result), today, { kind: 'Приказ о поощрении', groups: [group], more });
  },
});
