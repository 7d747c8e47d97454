import type { Regulation } from '../regulation';

/** Рыбновский район: «Положение о профессиональном педагогическом сообществе руководителей ОО и МО, а также педагогов…». */
export const regulation: Regulation = {
  id: 'rybnoye-2020',
  family: 'rybnoye',
  title:
    'Положение о профессиональном педагогическом сообществе руководителей ОО и МО, а также педагогов муниципальных общеобразовательных организаций',
  shortTitle: 'Положение о ППС (Рыбновский район)',
  actKind: 'приказ',
  actNumber: '39/1',
  actDate: '2020-03-23',
  approvedBy: 'начальник управления образования и МП администрации Рыбновского района',
  needsReview: null,
  inForceFrom: '2020-03-23',
  inForceUntil: null,
  textUrl: '',
  verifiedOn: null,
  groupTypes: ['ППС'],
  leaderTitle: 'руководитель',
  secretaryTitle: 'секретарь',
  curatorTitle: 'куратор',
  meetingTitle: 'заседание',
  planTitle: 'план работы',
  reportTitle: 'аналитический отчёт',
  meetingForms: [],
  directions: [],
  productKinds: [],
  indicators: [],
  deadlineShift: 'forward',
  note: 'РИМК в тексте не расшифрован; «МП» – молодёжная политика, «МО» – методическое объединение.',
};
