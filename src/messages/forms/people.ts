// Words of the forms about teachers, their places of work and their consent.
import { shortDate } from '../ui-dates';
import type { FieldWords, FormWords, Said, WordData } from './form-words';

type Fields = Readonly<Record<string, FieldWords>>;
type Table = Readonly<Record<string, Said>>;

const day = (value: WordData[string] | undefined): string => (value == null ? '' : shortDate(String(value)));

const NAME: Fields = {
  lastName: { label: 'Фамилия' },
  firstName: { label: 'Имя' },
  middleName: { label: 'Отчество', hint: 'Пусто — отчества нет' },
};
const SEX: FieldWords = { label: 'Пол', hint: 'Пусто — по отчеству; нужен для падежей в документах' };

const FACTS: Fields = {
  workerClass: { label: 'Работник' },
  category: { label: 'Категория' },
  categoryFrom: { label: 'Категория с' },
  categoryUntil: { label: 'Категория по', hint: 'Присвоенные с 01.09.2023 — без срока' },
  specialty: { label: 'Специальность' },
  specialtyYear: { label: 'По специальности с года', hint: 'Стаж считается от 1 сентября этого года' },
  education: { label: 'Образование', hint: 'Что и когда закончено' },
  email: { label: 'E-mail', hint: 'По нему человек узнаётся в программе и получает письма' },
  note: { label: 'Примечание' },
};

const JOB: Fields = {
  organizationId: { label: 'Организация' },
  position: { label: 'Должность' },
  level: { label: 'Уровень образования' },
  isMain: { label: 'Основное место работы' },
  from: { label: 'Работает с', hint: 'Пусто — день неизвестен' },
};

const IS_OTHER: FieldWords = { label: 'Это другой человек', hint: 'Если программа спросила об однофамильце' };

const NO_PERSON = 'Такого педагога в реестре нет: возможно, строку удалили.';

const NAME_ISSUES: Table = {
  notName: 'ФИО не прочитано. Напишите «Фамилия Имя Отчество» или впишите части в отдельные поля.',
  namesake: ({ names, count }) =>
    Number(count) === 1
      ? `Это тот же человек? В реестре уже есть: ${names}. Если тот же, второй раз не записывайте: откройте его строку; если другой — отметьте «Это другой человек».`
      : `Это один из них? В реестре уже есть: ${names}. Если да, второй раз не записывайте: откройте его строку; если нет — отметьте «Это другой человек».`,
};

const FACT_ISSUES: Table = {
  noCategory: 'Дни категории указаны, а сама категория нет: выберите её или очистите дни.',
  endsBeforeStart: ({ categoryFrom }) => `Категория кончается раньше, чем присвоена (${day(categoryFrom)}).`,
  futureYear: ({ year }) => `${year} год ещё не наступил: впишите год начала работы по специальности.`,
  badEmail: 'Адрес не похож на e-mail: ivanova@school.ru.',
  sameEmail: ({ name }) => `Этот адрес уже у человека «${name}». По адресу программа узнаёт людей: впишите другой.`,
};

const FACT_WARNINGS: Table = {
  hasTerm: ({ categoryUntil }) =>
    `Категории, присвоенные с 01.09.2023, бессрочны (приказ № 196 от 24.03.2023), а здесь стоит срок до ${day(categoryUntil)}.`,
  needsTerm: 'До 01.09.2023 категории присваивали на пять лет: впишите последний день по приказу.',
  expired: ({ categoryUntil }) => `Срок категории вышел ${day(categoryUntil)}: с этого дня её нет.`,
};

const JOB_ISSUES: Table = {
  noOrganization: 'Должность указана, а организация нет: выберите её или сначала добавьте.',
  sameJob: ({ position }) => `Это место работы${position === '' ? '' : ` («${position}»)`} у человека уже есть.`,
};

const OTHER_MAIN: Said = ({ position }) =>
  `Основным было другое место${position === '' ? '' : ` («${position}»)`}: теперь оно не основное.`;

const STILL_MEMBER: Said = ({ groups }) => `Остаётся в составе: ${groups}. Решите о выбытии отдельно.`;

const addPerson: FormWords = {
  title: 'Добавить педагога',
  submit: 'Добавить',
  done: 'Педагог добавлен',
  fields: {
    inParts: { label: 'Вписать ФИО по частям' },
    fullName: { label: 'Фамилия Имя Отчество' },
    ...NAME,
    sex: SEX,
    ...JOB,
    ...FACTS,
    consentOn: { label: 'Согласие дано', hint: 'На обработку персональных данных (152-ФЗ), отдельным документом' },
    isOther: IS_OTHER,
  },
  issues: {
    ...NAME_ISSUES,
    ...FACT_ISSUES,
    ...JOB_ISSUES,
    later: ({ today }) => `Согласие не может быть позже сегодняшнего дня (${day(today)}).`,
  },
  warnings: {
    ...FACT_WARNINGS,
    otherMain: OTHER_MAIN,
    nameless: 'ФИО нет: в списках встанет код.',
    readAs: ({ lastName, firstName, middleName }) =>
      `Прочитано так: фамилия «${lastName}», имя «${firstName}»${middleName === '' ? '' : `, отчество «${middleName}»`}.`,
    noSex: 'Пол по отчеству не виден: в документах ФИО останется без склонения, пока его не впишут.',
    noConsent: 'Согласия на обработку персональных данных нет: внесите его день, когда подпишут.',
  },
};

const changePerson: FormWords = {
  title: 'Карточка педагога',
  submit: 'Сохранить',
  done: 'Карточка педагога изменена',
  fields: { ...NAME, sex: SEX, ...FACTS, isOther: IS_OTHER },
  cannotOpen: { noPerson: NO_PERSON },
  issues: { noPerson: NO_PERSON, ...NAME_ISSUES, ...FACT_ISSUES },
  warnings: {
    ...FACT_WARNINGS,
    formsDropped: 'ФИО изменилось: проверенные падежи прежнего имени убраны.',
  },
};

const confirmForms: FormWords = {
  title: 'Проверить падежи ФИО',
  short: 'Падежи ФИО',
  intro: 'Прочтите формы и исправьте неверные. В документах они будут стоять так и не будут выделены.',
  submit: 'Формы верны',
  done: 'Падежи ФИО проверены',
  fields: {
    sex: { label: 'Пол', hint: 'От него зависит склонение' },
    genitive: { label: 'Родительный: нет кого?' },
    dative: { label: 'Дательный: поручить кому?' },
    accusative: { label: 'Винительный: назначить кого?' },
    instrumental: { label: 'Творительный: утверждено кем?' },
    prepositional: { label: 'Предложный: о ком?', hint: 'Пустую форму программа образует сама' },
  },
  facts: {
    noSex: 'По отчеству пол не виден. Выберите его и сохраните: программа предложит формы.',
    unsure: ({ forms }) => `Сомнительно: ${forms}.`,
  },
  cannotOpen: { noPerson: NO_PERSON, noName: 'В реестре вместо ФИО код: склонять нечего.' },
  issues: {
    noPerson: NO_PERSON,
    oneForm: 'Впишите одну форму ФИО, без двоеточий и точек с запятой.',
  },
  warnings: {
    otherName: ({ form }) => `«${form}» начинается не так, как фамилия: проверьте, того ли человека это имя.`,
    noForms: 'Ни одной формы не вписано: ФИО склоняет программа, сомнительные слова она выделит.',
  },
};

const addJob: FormWords = {
  title: 'Добавить место работы',
  submit: 'Добавить',
  done: 'Место работы добавлено',
  fields: JOB,
  cannotOpen: { noPerson: NO_PERSON },
  issues: { noPerson: NO_PERSON, ...JOB_ISSUES },
  warnings: { otherMain: OTHER_MAIN },
};

const NO_JOB = 'Такого места работы в реестре нет: возможно, строку удалили.';
const ENDED: Said = ({ to }) => `Это место работы закончилось ${day(to)}.`;

const endJob: FormWords = {
  title: 'Закончить место работы',
  submit: 'Закончить',
  done: 'Место работы закончено',
  fields: { to: { label: 'Последний день' }, reason: { label: 'Причина' } },
  facts: {
    job: ({ position, organization, from }) =>
      `${[position, organization].filter((part) => part !== '').join(', ')}${from == null ? '' : `, с ${day(from)}`}`,
  },
  cannotOpen: { noJob: NO_JOB, ended: ENDED },
  issues: {
    noJob: NO_JOB,
    ended: ENDED,
    endsBeforeStart: ({ from }) => `Работа здесь началась ${day(from)}: последний день не может быть раньше.`,
  },
  warnings: { stillMember: STILL_MEMBER, lastJob: 'Других мест работы у человека в реестре не останется.' },
};

const { organizationId: _organization, ...OF_JOB } = JOB;

const changeJob: FormWords = {
  title: 'Изменить место работы',
  intro: 'Работа в другой организации – другое место работы: добавьте его, а это закончите.',
  submit: 'Сохранить',
  done: 'Место работы изменено',
  fields: OF_JOB,
  cannotOpen: { noJob: NO_JOB },
  issues: {
    ...JOB_ISSUES,
    noJob: NO_JOB,
    startsAfterEnd: ({ to }) => `Это место работы закончилось ${day(to)}: первый день не может быть позже.`,
  },
  warnings: { otherMain: OTHER_MAIN },
};

const giveConsent: FormWords = {
  title: 'Отметить согласие',
  intro: 'Согласие на обработку персональных данных подписывают отдельным документом (152-ФЗ).',
  submit: 'Отметить',
  done: 'Согласие отмечено',
  fields: { consentOn: { label: 'Когда подписано' } },
  cannotOpen: { noPerson: NO_PERSON },
  issues: {
    noPerson: NO_PERSON,
    later: ({ today }) => `День не может быть позже сегодняшнего (${day(today)}).`,
    beforeWithdrawal: ({ consentWithdrawnOn }) =>
      `Прежнее согласие отозвано ${day(consentWithdrawnOn)}: новое может быть только с этого дня.`,
  },
};

const withdrawConsent: FormWords = {
  title: 'Отозвать согласие',
  submit: 'Отметить отзыв',
  done: 'Отзыв согласия отмечен',
  fields: {
    withdrawnOn: { label: 'Когда отозвано' },
    stopLetters: { label: 'Не писать больше писем', hint: 'Адрес будет убран' },
    removeName: {
      label: 'Обезличить',
      hint: 'ФИО, образование и примечание убираются, остаётся код; встречи и числа не меняются',
    },
  },
  facts: {
    groups: ({ groups }) => `Состоит: ${groups}. Решите о выбытии.`,
    leads: ({ groups }) => `Возглавляет: ${groups}. Понадобится другой руководитель; личную ссылку отзовите.`,
    letters: 'Получает письма: они должны прекратиться.',
    papers: 'Опубликованные списки и новые документы с этим именем надо остановить; подписанные протоколы остаются.',
  },
  cannotOpen: { noPerson: NO_PERSON },
  issues: {
    noPerson: NO_PERSON,
    later: ({ today }) => `День не может быть позже сегодняшнего (${day(today)}).`,
    beforeConsent: ({ consentOn }) => `Согласие дано ${day(consentOn)}: отозвать его раньше нельзя.`,
  },
  warnings: {
    stillMember: STILL_MEMBER,
    journalKeeps:
      'Журнал хранит прежнее имя, чтобы действие можно было отменить: уберите строку журнала, когда решите.',
  },
};

/** Forms about teachers by the id of their command. */
export const PEOPLE_FORMS: Readonly<Record<string, FormWords>> = {
  addPerson,
  changePerson,
  confirmForms,
  addJob,
  changeJob,
  endJob,
  giveConsent,
  withdrawConsent,
};
