import type { Regulation } from '../regulation';

/** Любимский район: «Положение о районных творческих группах»; the text has neither an approving act nor a date. */
export const regulation: Regulation = {
  id: 'lyubim',
  family: 'lyubim',
  title: 'Положение о районных творческих группах',
  shortTitle: 'Положение о районных творческих группах (Любимский район)',
  actKind: '',
  actNumber: '',
  actDate: null,
  approvedBy: '',
  needsReview: true,
  inForceFrom: null,
  inForceUntil: null,
  textUrl: '',
  verifiedOn: null,
  groupTypes: ['районная творческая группа'],
  leaderTitle: 'руководитель',
  secretaryTitle: 'секретарь',
  curatorTitle: 'методист по дошкольному образованию',
  meetingTitle: 'заседание',
  planTitle: 'план работы',
  reportTitle: 'анализ (отчёт) о работе',
  deadlineShift: 'forward',
  note: 'Утверждающий акт и дата в тексте не указаны; пункт 2.2 в нумерации пропущен.',
};
