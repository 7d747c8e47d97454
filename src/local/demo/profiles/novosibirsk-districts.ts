import type { Regulation } from '../../../domain/regulations/regulation';
import type { DemoDistricts } from '../demo-profile';

/** Kept for the compositions alone: what districts ask of their bodies is no business of the city. */
const REGULATION: Regulation = {
  id: 'novosibirsk-rmo',
  family: 'novosibirsk-rmo',
  title: 'Положение о районных методических объединениях педагогических работников',
  shortTitle: 'Положение о РМО (Новосибирск)',
  actKind: 'приказ отдела образования района',
  actNumber: '',
  actDate: null,
  approvedBy: 'начальник отдела образования района',
  needsReview: null,
  inForceFrom: '2016-09-01',
  inForceUntil: null,
  textUrl: '',
  verifiedOn: null,
  groupTypes: ['РМО'],
  leaderTitle: 'руководитель',
  secretaryTitle: 'секретарь',
  curatorTitle: 'куратор',
  meetingTitle: 'заседание',
  planTitle: 'план работы',
  reportTitle: 'отчёт о работе',
  meetingForms: [],
  directions: [],
  productKinds: [],
  indicators: [],
  deadlineShift: 'forward',
  note: 'Норм нет: РМО внесены ради составов – из их руководителей создаётся ММО (п. 7.1 положения города).',
};

/** Городские ММО are made of leaders of the district bodies (clause 7.1). */
export const NOVOSIBIRSK_DISTRICTS: DemoDistricts = {
  groupType: 'ММО',
  regulation: REGULATION,
  bodyType: 'РМО',
  names: [
    'Дзержинского района',
    'Железнодорожного района',
    'Заельцовского района',
    'Калининского района',
    'Кировского района',
    'Ленинского района',
    'Октябрьского района',
    'Первомайского района',
    'Советского района',
    'Центрального района',
  ],
};
