import type { Regulation } from '../regulation';

/** Ноябрьск: «Положение о профессиональной группе, лаборатории педагогических и руководящих работников…». */
export const regulation: Regulation = {
  id: 'noyabrsk-2020',
  family: 'noyabrsk',
  title:
    'Положение о профессиональной группе, лаборатории педагогических и руководящих работников (творческой, рабочей, экспертной, проектной) в системе общего и дополнительного образования города Ноябрьска',
  shortTitle: 'Положение о профессиональной группе (Ноябрьск)',
  actKind: 'приказ начальника департамента образования Администрации города Ноябрьска',
  actNumber: '109',
  actDate: '2020-02-12',
  approvedBy: 'начальник департамента образования Администрации города Ноябрьска',
  needsReview: null,
  inForceFrom: '2020-02-12',
  inForceUntil: null,
  textUrl: '',
  verifiedOn: null,
  groupTypes: ['творческая группа', 'рабочая группа', 'экспертная группа', 'проектная группа', 'лаборатория'],
  leaderTitle: 'руководитель',
  secretaryTitle: 'секретарь',
  curatorTitle: 'куратор',
  meetingTitle: 'занятие',
  planTitle: 'план работы',
  reportTitle: 'итоги работы',
  meetingForms: [],
  directions: [],
  productKinds: [],
  indicators: [],
  deadlineShift: 'forward',
  note: 'Секретаря и куратора положение не называет.',
};
