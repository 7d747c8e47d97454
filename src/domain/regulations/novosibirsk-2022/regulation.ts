import type { Regulation } from '../regulation';

/** Новосибирск: «Положение о профессиональных объединениях педагогических работников и управленческих кадров…». */
export const regulation: Regulation = {
  id: 'novosibirsk-2022',
  family: 'novosibirsk',
  title:
    'Положение о профессиональных объединениях педагогических работников и управленческих кадров образовательных организаций',
  shortTitle: 'Положение о профессиональных объединениях (Новосибирск)',
  actKind: 'приказ департамента образования мэрии города Новосибирска',
  actNumber: '0482-09',
  actDate: '2022-06-01',
  approvedBy: 'начальник департамента образования мэрии города Новосибирска',
  needsReview: true,
  inForceFrom: '2022-06-01',
  inForceUntil: null,
  textUrl: '',
  verifiedOn: null,
  groupTypes: [
    'ММО',
    'профессиональная ассоциация',
    'творческое объединение',
    'рабочая группа',
    'проблемная группа',
    'фокус-группа',
  ],
  leaderTitle: 'руководитель',
  secretaryTitle: 'секретарь',
  curatorTitle: 'куратор',
  meetingTitle: 'заседание',
  planTitle: 'план работы',
  reportTitle: 'анализ проделанной работы',
  meetingForms: [],
  directions: [],
  productKinds: [],
  indicators: [],
  deadlineShift: 'forward',
  note: 'Реквизиты требуют проверки: приказ от 01.06.2022 № 0482-09, на приложении – 2021 год и № 0484-09.',
};
