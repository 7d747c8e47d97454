import type { RegulationCard } from '../../src/contract/regulations';

/** The card of a school's regulation as the wizard sends it. */
export function draftCard(changes: Partial<RegulationCard> = {}): RegulationCard {
  return {
    title: 'Положение о проблемной группе',
    shortTitle: 'Школа 5, ПГ',
    actKind: 'приказ',
    actNumber: '39/1',
    actDate: '2026-08-28',
    approvedBy: 'директор',
    inForceFrom: '2026-09-01',
    groupTypes: ['проблемная группа'],
    leaderTitle: 'руководитель',
    secretaryTitle: 'секретарь',
    curatorTitle: 'куратор',
    meetingTitle: 'заседание',
    planTitle: 'план работы',
    reportTitle: 'отчёт',
    ...changes,
  };
}
