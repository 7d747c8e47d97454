import type { Regulation } from '../regulation';

/** Гимназия № 7: «Положение о профессиональных обучающихся сообществах педагогов…». */
export const regulation: Regulation = {
  id: 'gymnasium7-2023',
  family: 'gymnasium7',
  title:
    'Положение о профессиональных обучающихся сообществах педагогов муниципального общеобразовательного учреждения «Гимназия №7 имени К.Д. Ушинского»',
  shortTitle: 'Положение о ПОС (Гимназия № 7)',
  actKind: 'приказ директора МОУ «Гимназия №7»',
  actNumber: '121',
  actDate: '2023-05-10',
  approvedBy: 'директор МОУ «Гимназия №7»',
  needsReview: null,
  inForceFrom: '2023-05-10',
  inForceUntil: null,
  textUrl: '',
  verifiedOn: null,
  groupTypes: ['ПОС'],
  leaderTitle: 'координатор',
  secretaryTitle: 'секретарь',
  curatorTitle: 'куратор',
  meetingTitle: 'заседание',
  planTitle: 'дорожная карта',
  reportTitle: 'результаты работы',
  meetingForms: [],
  directions: [],
  productKinds: [],
  indicators: [],
  deadlineShift: 'forward',
  note: '«Пр. № 121» от 10.05.2023 – приказ, остальные «Пр.» на грифах – протоколы.',
};
