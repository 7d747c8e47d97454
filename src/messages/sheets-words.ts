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

/** Outcomes of norms. */
export const OUTCOME_WORDS: Words<Outcome> = [
  ['violated', 'нарушено'],
  ['atRisk', 'под угрозой'],
  ['cantTell', 'не хватает данных'],
  ['pending', 'срок не наступил'],
  ['met', 'соблюдено'],
  ['waived', 'исключение'],
  ['inapplicable', 'неприменимо'],
];

/** How strictly a norm asks. */
export const SEVERITY_WORDS: Words<Severity> = [
  ['must', 'обязательно'],
  ['should', 'желательно', 'рекомендуется'],
  ['info', 'справочно', 'для сведения'],
];

/** Roles that have to act. */
export const RESPONSIBLE_WORDS: Words<ResponsibleRole> = [
  ['leader', 'руководитель', 'координатор'],
  ['secretary', 'секретарь'],
  ['curator', 'куратор'],
  ['methodist', 'методист'],
  ['authority', 'орган управления', 'управление', 'департамент'],
  ['members', 'участники', 'члены'],
];

/** Spans over which meetings are counted. */
export const PERIOD_WORDS: Words<PeriodKind> = [
  ['schoolYear', 'учебный год', 'год'],
  ['halfYear', 'полугодие'],
  ['trimester', 'триместр'],
  ['schoolQuarter', 'учебная четверть', 'четверть'],
  ['calendarQuarter', 'квартал', 'календарный квартал'],
  ['month', 'месяц'],
  ['term', 'весь срок работы', 'срок работы'],
  ['experiment', 'эксперимент', 'инновационный период'],
  ['own', 'решает объединение', 'своя периодичность'],
];

/** How a leader comes into office. */
export const METHOD_WORDS: Words<'order' | 'election'> = [
  ['order', 'приказ', 'назначение', 'приказом'],
  ['election', 'избрание', 'выборы', 'голосование'],
];

/** Whose majority elects. */
export const MAJORITY_WORDS: Words<'members' | 'present'> = [
  ['members', 'всех членов'],
  ['present', 'присутствующих'],
];

/** Steps of a paper. */
export const STEP_WORDS: Words<PaperStep> = [
  ['submitted', 'сдача', 'сдан'],
  ['agreed', 'согласование', 'согласован'],
  ['considered', 'рассмотрение', 'рассмотрен'],
  ['approved', 'утверждение', 'утверждён'],
];

/** Events from which working days are counted. */
export const TERM_START_WORDS: Words<TermStart> = [
  ['meeting', 'заседание', 'после заседания'],
  ['lastMeeting', 'последнее заседание', 'после последнего заседания'],
  ['creation', 'создание объединения', 'создание'],
  ['planApproval', 'утверждение плана'],
  ['teachingEnd', 'окончание занятий', 'окончание учебного года'],
];

/** Where members have to work. */
export const MEMBER_ORGANIZATION_WORDS: Words<'subordinate' | 'base'> = [
  ['subordinate', 'подведомственные организации', 'подведомственные'],
  ['base', 'базовая организация', 'своя организация'],
];

/** As what a person is in another group. */
export const OTHER_BODY_ROLE_WORDS: Words<'member' | 'leader'> = [
  ['member', 'участник', 'член'],
  ['leader', 'руководитель', 'руководит'],
];

/** Who writes a paper. */
export const AUTHOR_WORDS: Words<'leader' | 'secretary'> = [
  ['leader', 'руководитель'],
  ['secretary', 'секретарь'],
];

/** Kinds of entries of the calendar. */
export const CALENDAR_KIND_WORDS: Words<CalendarEntryKind> = [
  ['teachingYear', 'учебное время', 'учебный год'],
  ['schoolQuarter', 'четверть', 'учебная четверть'],
  ['trimester', 'триместр'],
  ['halfYear', 'полугодие'],
  ['vacation', 'каникулы'],
  ['experiment', 'эксперимент', 'инновационный период'],
  ['holiday', 'праздник', 'выходной', 'нерабочий день', 'праздничный день'],
  ['workingDay', 'рабочая суббота', 'рабочий день', 'рабочий выходной'],
];

/** States of a meeting. */
export const MEETING_STATUS_WORDS: Words<MeetingStatus> = [
  ['planned', 'запланировано', 'планируется', 'план'],
  ['held', 'проведено', 'состоялось', 'прошло'],
  ['postponed', 'перенесено', 'отложено'],
  ['cancelled', 'отменено', 'не состоялось'],
];

/** Roles in a group. */
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

/** What happens to a term that ends on a day off. */
export const DEADLINE_SHIFT_WORDS: Words<DeadlineShift> = [
  ['forward', 'на следующий рабочий день', 'вперед'],
  ['backward', 'на предыдущий рабочий день', 'назад'],
  ['none', 'не переносится', 'нет'],
];

/** States of a mail. */
export const NOTIFICATION_STATUS_WORDS: Words<'toSend' | 'sent' | 'inDoubt' | 'failed' | 'suppressed'> = [
  ['toSend', 'к отправке'],
  ['sent', 'отправлено'],
  ['inDoubt', 'под вопросом'],
  ['failed', 'ошибка'],
  ['suppressed', 'не отправляется'],
];

const same = (...words: string[]): Words => words.map((word) => [word, word] as const);

/** For whom a group works. */
export const GROUP_AUDIENCE_WORDS: Words = same('школьные', 'дошкольные', 'смешанная', 'дополнительное');
/** How a group divides its year. */
export const PERIOD_SYSTEM_WORDS: Words = same('четверти', 'триместры', 'полугодия', 'кварталы', 'месяцы');
/** Spans of a frequency that a group chose itself. */
export const OWN_PERIOD_WORDS: Words = [
  ...same('учебный год', 'полугодие', 'триместр'),
  ['учебная четверть', 'учебная четверть', 'четверть'],
  ...same('квартал', 'месяц'),
];
/** Levels of an organisation or an event. */
export const LEVEL_WORDS: Words = [
  ['дошкольное', 'дошкольное', 'дошкольный', 'до'],
  ['общее', 'общее', 'общий', 'школа'],
  ['дополнительное', 'дополнительное', 'дополнительный'],
];
/** Sex, for the cases of names. */
export const SEX_WORDS: Words = [
  ['м', 'м', 'муж', 'мужской', 'муж.'],
  ['ж', 'ж', 'жен', 'женский', 'жен.'],
];
/** Classes of workers. */
export const WORKER_CLASS_WORDS: Words = [
  ['педагогический', 'педагогический', 'педагог', 'педагогические'],
  ['руководящий', 'руководящий', 'руководитель', 'руководящие', 'управленческий'],
];
/** Whose a product is. */
export const AUTHORSHIP_WORDS: Words = [
  ['индивидуальный', 'индивидуальный', 'индивидуальная', 'индивидуально'],
  ['коллективный', 'коллективный', 'коллективная', 'коллективно'],
];
/** Ways to gather. */
export const MEETING_MODE_WORDS: Words = [
  ['очно', 'очно', 'очная', 'очное'],
  ['дистанционно', 'дистанционно', 'онлайн', 'дистанционная', 'вкс'],
  ['заочно', 'заочно', 'заочная'],
];

/** Open dictionaries: offered in a drop-down, any other word is accepted. For which groups a norm is. */
export const NORM_AUDIENCE_SUGGESTIONS = [
  'школьные',
  'дошкольные',
  'дополнительное',
  'школьные; дополнительное',
  'смешанные: школьные; смешанные: дополнительное',
  'смешанные: дошкольные',
] as const;
/** Papers that make somebody a member. */
export const BASIS_SUGGESTIONS = ['приказ', 'протокол', 'другое'] as const;
/** Acts that approve a regulation. */
export const ACT_KIND_SUGGESTIONS = ['приказ', 'протокол', 'распоряжение', 'постановление'] as const;
/** Forms of a meeting. */
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
/** Kinds of questions. */
export const AGENDA_KIND_SUGGESTIONS = [
  'обычный',
  'утверждение плана',
  'избрание руководителя',
  'избрание секретаря',
  'итоги года',
] as const;
/** Kinds of products. */
export const PRODUCT_KIND_SUGGESTIONS = [
  'методические рекомендации',
  'разработка урока',
  'сборник',
  'программа',
  'статья',
  'буклет',
] as const;
/** Stages of a product. */
export const PRODUCT_STAGE_SUGGESTIONS = ['в работе', 'готов', 'прошёл экспертизу', 'распространён'] as const;
/** Kinds of petitions. */
export const PETITION_KIND_SUGGESTIONS = [
  'благодарность',
  'почётная грамота',
  'стимулирующая выплата',
  'отметить в приказе',
] as const;
/** Kinds of papers. */
export const DOCUMENT_KIND_SUGGESTIONS = [
  'протокол',
  'выписка из протокола',
  'приказ',
  'план',
  'анализ',
  'ходатайство',
  'справка',
  'акт',
] as const;
/** States of a paper. */
export const DOCUMENT_STATUS_SUGGESTIONS = [
  'черновик',
  'на подписи',
  'подписан',
  'отправлен',
  'в деле',
  'уничтожен',
] as const;
