// Words of closed and open dictionaries as they stand in cells. Codes are the register's; a closed dictionary
// is a list of [code, word shown, other spellings that are understood …].

import type { ResponsibleRole, Severity } from '../domain/norms/norm';
import type { PaperStep, PeriodKind, TermStart } from '../domain/norms/norm-parameters';
import type { CalendarEntryKind } from '../domain/register/calendar-entry';
import type { MeetingStatus } from '../domain/register/meeting';
import type { MembershipRole } from '../domain/register/membership';
import type { DeadlineShift } from '../domain/regulations/regulation';
import type { Outcome } from '../domain/verdicts/outcome';

/** One dictionary: code, the word written into cells, then other spellings accepted when reading. */
export type Words<Code extends string = string> = readonly (readonly [Code, string, ...string[]])[];

export const OUTCOME_WORDS: Words<Outcome> = [
  ['violated', 'нарушено'],
  ['atRisk', 'под угрозой'],
  ['cantTell', 'не хватает данных'],
  ['pending', 'срок не наступил'],
  ['met', 'соблюдено'],
  ['waived', 'исключение'],
  ['inapplicable', 'неприменимо'],
];

export const SEVERITY_WORDS: Words<Severity> = [
  ['must', 'обязательно'],
  ['should', 'желательно', 'рекомендуется'],
  ['info', 'справочно', 'для сведения'],
];

export const RESPONSIBLE_WORDS: Words<ResponsibleRole> = [
  ['leader', 'руководитель', 'координатор'],
  ['secretary', 'секретарь'],
  ['curator', 'куратор'],
  ['methodist', 'методист'],
  ['authority', 'орган управления', 'управление', 'департамент'],
  ['members', 'участники', 'члены'],
];

export const PERIOD_WORDS: Words<PeriodKind> = [
  ['schoolYear', 'учебный год', 'год'],
  ['halfYear', 'полугодие'],
  ['trimester', 'триместр'],
  ['schoolQuarter', 'учебная четверть', 'четверть'],
  ['calendarQuarter', 'квартал', 'календарный квартал'],
  ['month', 'месяц'],
  ['term', 'весь срок работы', 'срок работы'],
  ['own', 'решает объединение', 'своя периодичность'],
];

export const METHOD_WORDS: Words<'order' | 'election'> = [
  ['order', 'приказ', 'назначение', 'приказом'],
  ['election', 'избрание', 'выборы', 'голосование'],
];

export const MAJORITY_WORDS: Words<'members' | 'present'> = [
  ['members', 'всех членов'],
  ['present', 'присутствующих'],
];

export const STEP_WORDS: Words<PaperStep> = [
  ['submitted', 'сдача', 'сдан'],
  ['agreed', 'согласование', 'согласован'],
  ['considered', 'рассмотрение', 'рассмотрен'],
  ['approved', 'утверждение', 'утверждён'],
];

export const TERM_START_WORDS: Words<TermStart> = [
  ['meeting', 'заседание', 'после заседания'],
  ['lastMeeting', 'последнее заседание', 'после последнего заседания'],
  ['creation', 'создание объединения', 'создание'],
  ['planApproval', 'утверждение плана'],
  ['teachingEnd', 'окончание занятий', 'окончание учебного года'],
];

export const MEMBER_ORGANIZATION_WORDS: Words<'subordinate' | 'base'> = [
  ['subordinate', 'подведомственные организации', 'подведомственные'],
  ['base', 'базовая организация', 'своя организация'],
];

export const AUTHOR_WORDS: Words<'leader' | 'secretary'> = [
  ['leader', 'руководитель'],
  ['secretary', 'секретарь'],
];

export const CALENDAR_KIND_WORDS: Words<CalendarEntryKind> = [
  ['teachingYear', 'учебное время', 'учебный год'],
  ['schoolQuarter', 'четверть', 'учебная четверть'],
  ['trimester', 'триместр'],
  ['halfYear', 'полугодие'],
  ['vacation', 'каникулы'],
  ['holiday', 'праздник', 'выходной', 'нерабочий день', 'праздничный день'],
  ['workingDay', 'рабочая суббота', 'рабочий день', 'рабочий выходной'],
];

export const MEETING_STATUS_WORDS: Words<MeetingStatus> = [
  ['planned', 'запланировано', 'планируется', 'план'],
  ['held', 'проведено', 'состоялось', 'прошло'],
  ['postponed', 'перенесено', 'отложено'],
  ['cancelled', 'отменено', 'не состоялось'],
];

export const MEMBERSHIP_ROLE_WORDS: Words<MembershipRole> = [
  ['leader', 'руководитель', 'координатор', 'председатель'],
  [
    'actingLeader',
    'и. о. руководителя',
    'и.о. руководителя',
    'ио руководителя',
    'исполняющий обязанности руководителя',
  ],
  ['secretary', 'секретарь'],
  ['curator', 'куратор'],
  ['member', 'участник', 'член', 'член объединения'],
];

export const DEADLINE_SHIFT_WORDS: Words<DeadlineShift> = [
  ['forward', 'на следующий рабочий день', 'вперед'],
  ['backward', 'на предыдущий рабочий день', 'назад'],
  ['none', 'не переносится', 'нет'],
];

export const NOTIFICATION_STATUS_WORDS: Words<'toSend' | 'sent' | 'inDoubt' | 'failed' | 'suppressed'> = [
  ['toSend', 'к отправке'],
  ['sent', 'отправлено'],
  ['inDoubt', 'под вопросом'],
  ['failed', 'ошибка'],
  ['suppressed', 'не отправляется'],
];

const same = (...words: string[]): Words => words.map((word) => [word, word] as const);

export const GROUP_AUDIENCE_WORDS: Words = same('школьные', 'дошкольные', 'смешанная', 'дополнительное');
export const PERIOD_SYSTEM_WORDS: Words = same('четверти', 'триместры', 'полугодия', 'кварталы', 'месяцы');
export const OWN_PERIOD_WORDS: Words = [
  ...same('учебный год', 'полугодие', 'триместр'),
  ['учебная четверть', 'учебная четверть', 'четверть'],
  ...same('квартал', 'месяц'),
];
export const LEVEL_WORDS: Words = [
  ['дошкольное', 'дошкольное', 'дошкольный', 'до'],
  ['общее', 'общее', 'общий', 'школа'],
  ['дополнительное', 'дополнительное', 'дополнительный'],
];
export const SEX_WORDS: Words = [
  ['м', 'м', 'муж', 'мужской', 'муж.'],
  ['ж', 'ж', 'жен', 'женский', 'жен.'],
];
export const WORKER_CLASS_WORDS: Words = [
  ['педагогический', 'педагогический', 'педагог', 'педагогические'],
  ['руководящий', 'руководящий', 'руководитель', 'руководящие', 'управленческий'],
];
export const AUTHORSHIP_WORDS: Words = [
  ['индивидуальный', 'индивидуальный', 'индивидуальная', 'индивидуально'],
  ['коллективный', 'коллективный', 'коллективная', 'коллективно'],
];
export const MEETING_MODE_WORDS: Words = [
  ['очно', 'очно', 'очная', 'очное'],
  ['дистанционно', 'дистанционно', 'онлайн', 'дистанционная', 'вкс'],
  ['заочно', 'заочно', 'заочная'],
];
export const DECISION_WORDS: Words = same('РЕШИЛИ', 'ПОСТАНОВИЛИ');

/** Open dictionaries: offered in a drop-down, any other word is accepted. */
export const CATEGORY_SUGGESTIONS = [
  'высшая',
  'первая',
  'педагог-методист',
  'педагог-наставник',
  'соответствие занимаемой должности',
  'без категории',
] as const;
export const NORM_AUDIENCE_SUGGESTIONS = [
  'школьные',
  'дошкольные',
  'дополнительное',
  'школьные; дополнительное',
] as const;
export const BASIS_SUGGESTIONS = ['приказ', 'протокол', 'другое'] as const;
export const ACT_KIND_SUGGESTIONS = ['приказ', 'протокол', 'распоряжение', 'постановление'] as const;
export const ORGANIZATION_KIND_SUGGESTIONS = [
  'школа',
  'детский сад',
  'учреждение дополнительного образования',
  'методическая служба',
  'орган управления образованием',
] as const;
export const MEETING_FORM_SUGGESTIONS = [
  'заседание',
  'круглый стол',
  'семинар',
  'семинар-практикум',
  'мастер-класс',
  'открытый урок',
  'творческая мастерская',
  'вебинар',
] as const;
export const AGENDA_KIND_SUGGESTIONS = [
  'обычный',
  'утверждение плана',
  'избрание руководителя',
  'избрание секретаря',
  'итоги года',
] as const;
export const PRODUCT_KIND_SUGGESTIONS = [
  'методические рекомендации',
  'разработка урока',
  'сборник',
  'программа',
  'статья',
  'буклет',
] as const;
export const PRODUCT_STAGE_SUGGESTIONS = ['в работе', 'готов', 'прошёл экспертизу', 'распространён'] as const;
export const PETITION_KIND_SUGGESTIONS = [
  'благодарность',
  'почётная грамота',
  'стимулирующая выплата',
  'отметить в приказе',
] as const;
export const DOCUMENT_KIND_SUGGESTIONS = [
  'протокол',
  'выписка из протокола',
  'приказ',
  'план',
  'анализ',
  'ходатайство',
  'справка',
] as const;
export const DOCUMENT_STATUS_SUGGESTIONS = ['черновик', 'на подписи', 'подписан', 'отправлен', 'в деле'] as const;
