// Words of the forms about who leads a group, keeps its minutes and curates it.
import type { FieldWords, FormWords } from './form-words';
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

/** Forms about roles by the id of their command. */
export const ROLE_FORMS: Readonly<Record<string, FormWords>> = { appointLeader, appointSecretary };
