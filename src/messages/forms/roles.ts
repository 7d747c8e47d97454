// Words of the forms about who leads a group, keeps its minutes and curates it.
import { shortDate } from '../ui-dates';
import { countOf } from '../ui-plural';
import type { FieldWords, FormWords, Said } from './form-words';
import { BASIS_WORDS, ROLE_FACTS, ROLE_ISSUES, ROLE_WARNINGS } from './role-words';

const NO_GROUP = { noGroup: 'Такого объединения в реестре нет.' };

const SHARED = { facts: ROLE_FACTS, cannotOpen: NO_GROUP, issues: ROLE_ISSUES, warnings: ROLE_WARNINGS } as const;

const APPOINTED: Readonly<Record<string, FieldWords>> = {
  placeId: { label: 'Новый {role}', hint: 'ФИО и место работы, через которое человек состоит в объединении' },
  from: { label: 'С какого дня', hint: 'Полномочия прежнего кончаются накануне' },
  ...BASIS_WORDS,
  predecessorStays: { label: 'Прежний {role} остаётся участником' },
};

const appointLeader: FormWords = {
  ...SHARED,
  title: 'Назначить руководителя приказом',
  submit: 'Назначить',
  done: 'Назначен руководитель',
  fields: APPOINTED,
};

const appointSecretary: FormWords = {
  ...SHARED,
  title: 'Назначить секретаря приказом',
  submit: 'Назначить',
  done: 'Назначен секретарь',
  fields: APPOINTED,
};

const day = (value: unknown): string => shortDate(String(value));
const votes = (value: unknown): string => countOf(Number(value), ['голос', 'голоса', 'голосов']);

const VOTE_ISSUES: Readonly<Record<string, Said>> = {
  ...ROLE_ISSUES,
  gone: 'Этой встречи в реестре больше нет: выберите другую или укажите день голосования.',
  voteInFuture: ({ votedOn }) => `День голосования (${day(votedOn)}) ещё не наступил.`,
  presentUnknown: 'Сколько членов присутствовало, реестр не знает: впишите их число.',
  beforeVote: ({ votedOn }) => `Полномочия не могут начаться раньше голосования (${day(votedOn)}).`,
  notMember: ({ name, votedOn }) =>
    `${name}: в день голосования (${day(votedOn)}) не в составе. Сначала включите в состав или выберите члена объединения.`,
  twice: ({ name }) => `${name} – кандидат дважды: оставьте одну строку.`,
  morePresentThanMembers: ({ members, present }) =>
    `Присутствовало ${present}, а членов в этот день ${members}: приглашённые и куратор не голосуют.`,
  moreVotesThanPresent: ({ name, votes: given, present }) =>
    `${name}: ${votes(given)}, а присутствовало ${present}. Приглашённые не голосуют.`,
  tie: ({ names, votesFor }) =>
    names === ''
      ? 'Ни одного голоса: избранного нет.'
      : `Поровну, ${votes(votesFor)} «за»: ${names}. Никто не избран – проведите голосование ещё раз.`,
  noMajority: ({ name, votesFor, needed, members, present }) =>
    `${name}: ${votes(votesFor)} «за». Это не большинство ни от всех членов (${members}), ни от присутствовавших (${present}); нужно не меньше ${needed}.`,
};

const ELECTED: Readonly<Record<string, FieldWords>> = {
  meetingId: {
    label: 'На какой встрече',
    hint: 'Вопрос с голосами попадёт в её повестку; пусто – встречи в реестре нет',
  },
  votedOn: { label: 'День голосования' },
  minutesNumber: { label: 'Номер протокола', hint: 'Пусто – номер протокола этой встречи' },
  present: { label: 'Присутствовало членов', hint: 'Пусто – по явке встречи; приглашённые не считаются' },
  candidates: {
    label: 'Кандидаты',
    add: 'Ещё кандидат',
    fields: {
      personId: { label: 'Кто' },
      votesFor: { label: 'За' },
      votesAgainst: { label: 'Против' },
      votesAbstained: { label: 'Воздержались' },
    },
  },
  from: { label: 'С какого дня', hint: 'Пусто – со дня голосования; полномочия прежнего кончаются накануне' },
  predecessorStays: { label: 'Прежний {role} остаётся участником' },
};

const ELECTION = {
  facts: {
    ...ROLE_FACTS,
    voters: ({ members, needed, majorityOf }) =>
      majorityOf === 'present'
        ? `Голосующих членов сегодня: ${members}. Положение считает большинство от присутствующих; от всех это ${needed}.`
        : `Голосующих членов сегодня: ${members}; большинство от всех – ${needed}.`,
  },
  cannotOpen: {
    ...NO_GROUP,
    noMembers: 'Голосовать некому: состав объединения не заполнен. Сначала внесите участников.',
  },
  issues: VOTE_ISSUES,
  warnings: {
    ...ROLE_WARNINGS,
    presentOnly: ({ votesFor, members, present, needed, clause }) =>
      `${votes(votesFor)} «за» – большинство присутствовавших (${present}), но не всех членов (${members}; нужно ${needed}).${clause === '' ? '' : ` Пункт ${clause} говорит о голосах членов: его можно прочитать строже.`}`,
    enoughOfPresent: ({ votesFor, members, present }) =>
      `${votes(votesFor)} «за» – большинство присутствовавших (${present}); от всех членов (${members}) это меньше половины или ровно половина. По положению достаточно присутствовавших.`,
    minutesMade: 'Протокол этой встречи уже составлен: сформируйте его заново, чтобы вопрос об избрании вошёл в него.',
  },
} satisfies Pick<FormWords, 'facts' | 'cannotOpen' | 'issues' | 'warnings'>;

const electLeader: FormWords = {
  ...ELECTION,
  title: 'Избрать руководителя голосованием',
  submit: 'Записать избрание',
  done: 'Избран руководитель',
  fields: ELECTED,
};

const electSecretary: FormWords = {
  ...ELECTION,
  title: 'Избрать секретаря голосованием',
  submit: 'Записать избрание',
  done: 'Избран секретарь',
  fields: ELECTED,
};

const appointActingLeader: FormWords = {
  ...SHARED,
  title: 'Назначить исполняющего обязанности',
  intro: 'На время, пока {leaderTitle} не может работать или место свободно.',
  submit: 'Назначить',
  done: 'Назначен исполняющий обязанности руководителя',
  fields: {
    placeId: { label: 'Кто исполняет обязанности', hint: 'Обычно секретарь или заместитель' },
    from: { label: 'С какого дня' },
    to: { label: 'По какой день', hint: 'Пусто – пока не назначат или не изберут' },
    reason: { label: 'Почему' },
    ...BASIS_WORDS,
  },
  issues: {
    ...ROLE_ISSUES,
    endsBeforeStart: ({ from }) => `Последний день раньше первого (${day(from)}).`,
    leadsAlready: ({ name, role }) => `${name} в этот день и есть ${role}: обязанности исполняет кто-то другой.`,
  },
};

const assignCurator: FormWords = {
  ...SHARED,
  title: 'Закрепить куратора',
  intro: 'Куратор не входит в состав: его назначает организация, которая курирует объединение.',
  submit: 'Закрепить',
  done: 'Закреплён куратор',
  fields: {
    placeId: { label: 'Новый {curatorTitle}' },
    from: { label: 'С какого дня', hint: 'Полномочия прежнего кончаются накануне' },
    issuedBy: { label: 'Кто издал документ', hint: 'Курирующая организация' },
    ...BASIS_WORDS,
  },
  warnings: {
    ...ROLE_WARNINGS,
    otherInstitution: ({ issuedBy, curating }) =>
      `Документ издан в «${issuedBy}», а курирует объединение «${curating}»: проверьте, чей это приказ.`,
  },
};

const LEFT = {
  facts: ROLE_FACTS,
  cannotOpen: { ...NO_GROUP, nobody: ({ role }) => `Освобождать некого: ${role} не назван.` },
  issues: {
    ...ROLE_ISSUES,
    afterTerm: ({ role, name, to }) =>
      `${name} – ${role} по ${day(to)}: эта форма срок не продлевает. Укажите день не позже или назначьте на новый срок.`,
    afterYear: ({ last }) =>
      `Последний день не позже конца учебного года, ${day(last)}. Освобождение в следующем году оформите тогда.`,
    beforeHolding: ({ role, name, from }) =>
      `${name} – ${role} с ${day(from)}: последний день не может быть раньше. Если запись ошибочна, отмените её в журнале.`,
  },
  warnings: {
    ...ROLE_WARNINGS,
    placeEmpty: ({ role, day: from }) => `С ${day(from)} место свободно: ${role} не назван.`,
  },
} satisfies Pick<FormWords, 'facts' | 'cannotOpen' | 'issues' | 'warnings'>;

const LEAVING: Readonly<Record<string, FieldWords>> = {
  holderId: { label: 'Кто' },
  lastDay: { label: 'Последний день' },
  reason: { label: 'Причина', hint: 'Например: по собственному желанию' },
  ...BASIS_WORDS,
};

const releaseLeader: FormWords = {
  ...LEFT,
  title: 'Освободить руководителя',
  submit: 'Освободить',
  done: 'Освобождён руководитель',
  fields: { ...LEAVING, staysMember: { label: 'Остаётся участником' } },
};

const releaseSecretary: FormWords = {
  ...LEFT,
  title: 'Освободить секретаря',
  submit: 'Освободить',
  done: 'Освобождён секретарь',
  fields: { ...LEAVING, staysMember: { label: 'Остаётся участником' } },
};

const endActing: FormWords = {
  ...LEFT,
  title: 'Завершить исполнение обязанностей',
  submit: 'Завершить',
  done: 'Завершено исполнение обязанностей руководителя',
  fields: LEAVING,
};

const releaseCurator: FormWords = {
  ...LEFT,
  title: 'Освободить куратора',
  submit: 'Освободить',
  done: 'Освобождён куратор',
  fields: LEAVING,
};

/** Forms about roles by the id of their command. */
export const ROLE_FORMS: Readonly<Record<string, FormWords>> = {
  electLeader,
  appointLeader,
  electSecretary,
  appointSecretary,
  assignCurator,
  appointActingLeader,
  endActing,
  releaseLeader,
  releaseSecretary,
  releaseCurator,
};
