// Words of the forms of the register of documents.
import { shortDate } from '../ui-dates';
import { countOf } from '../ui-plural';
import type { FieldWords, FormWords, Said, WordData } from './form-words';

type Table = Readonly<Record<string, Said>>;

const day = (date: WordData[string] | undefined): string =>
  typeof date === 'string' ? shortDate(date) : 'день не указан';
const papers = (count: unknown): string => countOf(Number(count), ['документ', 'документа', 'документов']);

const CANNOT_OPEN: Table = {
  noDocument: 'Такого документа в реестре нет: возможно, строку удалили.',
  disposed: 'Документ уничтожен по акту: менять в нём больше нечего.',
};
const signedAlready =
  'Номер и дата этого документа уже внесены. Если в них ошибка, откройте «Исправить номер или дату».';
const impossibleDay: Said = ({ date, createdOn, schoolYear }) => {
  const known = [
    createdOn === null ? '' : `внесён в реестр ${day(createdOn)}`,
    schoolYear === '' ? '' : `относится к ${schoolYear} учебному году`,
  ].filter((words) => words !== '');
  return `Дата ${day(date)} невозможна: документ ${known.join(' и ')}. Проверьте год.`;
};
const ISSUES: Table = { ...CANNOT_OPEN, inFuture: 'Этот день ещё не наступил. Укажите день, когда это было.' };

const NOT_FOR_FILE: Table = {
  filedAlready: 'Документ уже в деле. Срок хранения исправьте в листе «Документы», в столбце «Хранить до».',
  noRequisites: ({ kind }) =>
    `У документа вида «${kind}» нет номера или даты: внесите их («Подписан»), потом уберите его в дело.`,
};

const STEPS: Table = {
  backwards: ({ state, next }) => `Документ уже «${state}»: запись вернёт его в состояние «${next}».`,
  skipped: ({ state, after }) => `Документ сейчас «${state}», шаг «${after}» пропущен. Если так и было, сохраняйте.`,
};
const sameNumber: Said = ({ number, kind }) =>
  `Номер ${number} в этом году уже есть у другого документа вида «${kind}». Проверьте.`;

const CARD: Readonly<Record<string, FieldWords>> = {
  kind: { label: 'Вид', hint: 'Приказ, протокол, письмо …' },
  title: { label: 'Заголовок', hint: 'О чём документ' },
  groupId: { label: 'Объединение', hint: 'Пусто – документ обо всех' },
  hasNumber: { label: 'Номер' },
  number: { label: 'Какой номер', hint: 'Как напечатан: 39/1' },
  date: { label: 'Дата документа' },
  schoolYear: { label: 'Учебный год', hint: '2026/27; пусто – по дате документа' },
  url: { label: 'Ссылка', hint: 'Где лежит: https://…' },
};

const SIGNED_FIELDS: Readonly<Record<string, FieldWords>> = {
  number: { label: 'Номер', hint: 'Как напечатан: 12, 12-од, 01-05/12' },
  date: { label: 'Дата', hint: 'Какая стоит на подписанном' },
  places: { label: 'Что вступает в силу этим приказом', hint: 'Номер и дата встанут основанием в эти строки' },
};
const takesEffect: Said = ({ count }) =>
  `Строк реестра, которые ещё ждут номера и даты приказа: ${count}. Отметьте те, о которых этот приказ.`;

/** What the register lacks for an order to take effect, and where to enter it. */
const NO_EFFECT: Readonly<Record<string, string>> = {
  creation:
    'В листе «Объединения» уже стоит другое основание создания. Если создано этим приказом, исправьте карточку объединения.',
  reorganization:
    'Реорганизация ещё не внесена: откройте «Реорганизовать», укажите день и этот приказ – его номер и дату.',
  ending:
    'День прекращения деятельности не внесён: откройте «Закрыть объединение», укажите последний день и этот приказ.',
  encouragement: 'Ходатайства, которое ждёт ответа, нет: внесите его и укажите в ответе этот приказ.',
  plan: 'Плана на этот учебный год, который ждёт утверждения приказом, нет: внесите план и снова откройте этот приказ.',
  curator: 'В листе «Состав» нет куратора, который ждёт приказа: назначьте его и укажите этот приказ.',
  release:
    'В листе «Состав» нет строки с последним днём полномочий, которая ждёт приказа: освободите от обязанностей и укажите этот приказ.',
  appointment: 'В листе «Состав» нет назначения, которое ждёт приказа: внесите назначение и укажите этот приказ.',
  change: 'В листе «Состав» нет изменений, которые ждут приказа: внесите их и укажите этот приказ.',
};
const SIGNED_WARNINGS: Table = {
  sameNumber,
  otherYear: ({ date, schoolYear }) =>
    `Документ относится к ${schoolYear} учебному году, а дата на нём – ${day(date)}. Проверьте год.`,
  beforeGroup: ({ date, createdOn }) =>
    `Дата документа – ${day(date)}, а объединение создано ${day(createdOn)}. Проверьте дату.`,
  groupClosed: ({ date, closedOn }) =>
    `Объединение закрыто ${day(closedOn)}, а приказ о нём от ${day(date)}: проверьте, действует ли он.`,
  worksBefore: ({ count, date }) =>
    `Приказ от ${day(date)}, а строк, которые действуют с более раннего дня: ${count}. Проверьте дату.`,
  worksLater: ({ names, date }) =>
    `Приказ от ${day(date)}, а отмечено то, что действует с более позднего дня: ${names}. Если в приказе этого нет, снимите отметку.`,
  notInOrder: ({ names }) =>
    `В тексте этого приказа нет отмеченного: ${names}. Снимите отметку или сделайте приказ заново.`,
  createdOnOrder: ({ date }) =>
    `День создания объединения не указан: будет записан день приказа, ${day(date)}. Если в приказе другой день, исправьте карточку.`,
  planDay: ({ on, date }) =>
    `План отмечен утверждённым ${day(on)}, а приказ от ${day(date)}: днём утверждения станет день приказа.`,
  noEffect: ({ topic }) => `Приказ ничего не изменит в реестре. ${NO_EFFECT[String(topic)] ?? ''}`.trim(),
  ownFile: 'В файле осталось место для номера и даты: впишите их туда или замените файл подписанным.',
  oldFile: 'В файле прежние номер и дата: исправьте их там или замените файл подписанным.',
  dependentPapers: ({ titles }) => `В этих документах назван этот приказ, их текст сделан раньше: ${titles}.`,
};
const NOT_SIGNED = 'Документ ещё не подписан: сначала внесите его номер и дату («Подписан»).';

/** Forms of the register of documents by the id of their command. */
export const DOCUMENT_FORMS: Readonly<Record<string, FormWords>> = {
  registerDocument: {
    title: 'Зарегистрировать документ',
    short: 'Зарегистрировать',
    intro: 'Для документа, который сделан не здесь: готовые бумаги программа вносит в реестр сама.',
    submit: 'Зарегистрировать',
    done: 'Документ зарегистрирован',
    fields: CARD,
    cannotOpen: CANNOT_OPEN,
    issues: {
      ...ISSUES,
      noGroup: 'Выберите объединение: документы обо всех регистрирует методист.',
      othersGroup: 'Документы этого объединения ведёт не вы. Выберите своё.',
      noNumber: 'Напишите номер или выберите «присвоить при подписании».',
      noDate: 'Номер присваивают вместе с датой: укажите её или выберите «присвоить при подписании».',
      notYear: 'Напишите учебный год так: 2026/27.',
      notUrl: 'Адрес должен начинаться с https:// и не содержать пробелов.',
    },
    warnings: { sameNumber },
  },
  sendForSignature: {
    title: 'Отдать на подпись',
    intro: '{document}',
    submit: 'Записать',
    done: 'Документ отдан на подпись',
    fields: { on: { label: 'Когда отдан' }, to: { label: 'Кому', hint: 'Кто подписывает' } },
    cannotOpen: CANNOT_OPEN,
    issues: ISSUES,
    warnings: STEPS,
  },
  signDocument: {
    title: 'Документ подписан',
    short: 'Подписан',
    intro: '{document}',
    submit: 'Записать номер и дату',
    done: 'Номер и дата подписанного документа записаны',
    fields: { ...SIGNED_FIELDS, number: { label: 'Номер', hint: 'Предложен следующий по порядку' } },
    facts: { takesEffect },
    cannotOpen: { ...CANNOT_OPEN, signedAlready },
    issues: { ...ISSUES, impossibleDay, signedAlready },
    warnings: { ...STEPS, ...SIGNED_WARNINGS },
  },
  correctDocument: {
    title: 'Исправить номер или дату',
    short: 'Исправить номер',
    intro: '{document}',
    submit: 'Исправить',
    done: 'Номер и дата документа исправлены',
    fields: {
      ...SIGNED_FIELDS,
      places: { label: 'Где стоит этот приказ', hint: 'В отмеченных строках номер и дата исправятся тоже' },
    },
    facts: { takesEffect },
    cannotOpen: { ...CANNOT_OPEN, notSigned: NOT_SIGNED },
    issues: {
      ...ISSUES,
      impossibleDay,
      notSigned: NOT_SIGNED,
      nothingNew: 'Номер и дата те же, что в реестре: исправлять нечего.',
    },
    warnings: SIGNED_WARNINGS,
  },
  sendDocument: {
    title: 'Документ отправлен',
    short: 'Отправлен',
    intro: '{document}',
    submit: 'Записать',
    done: 'Отправка документа записана',
    fields: { to: { label: 'Кому' }, on: { label: 'Когда' } },
    cannotOpen: CANNOT_OPEN,
    issues: {
      ...ISSUES,
      beforeSigned: ({ date }) => `Документ подписан только ${day(date)}: проверьте день отправки.`,
    },
    warnings: STEPS,
  },
  fileDocument: {
    title: 'Убрать в дело',
    short: 'В дело',
    intro: '{document}',
    submit: 'Убрать в дело',
    done: 'Документ убран в дело',
    fields: { keepUntil: { label: 'Хранить до', hint: 'Включительно; пусто – срок не установлен' } },
    facts: {
      keptUntil: ({ until, clause }) =>
        clause === ''
          ? `В реестре указано хранить до ${day(until)}; положение срока не устанавливает.`
          : `По пункту ${clause} положения хранить до ${day(until)} включительно.`,
      notSet: 'Положение не устанавливает срока хранения: документ не попадёт в списки на уничтожение.',
    },
    cannotOpen: { ...CANNOT_OPEN, ...NOT_FOR_FILE },
    issues: {
      ...ISSUES,
      ...NOT_FOR_FILE,
      tooShort: ({ asked, clause }) =>
        `По пункту ${clause} положения хранят до ${day(asked)}: более ранний день поставить нельзя. Укажите этот день или более поздний.`,
      past: 'Этот день прошёл: документ сразу попал бы в список на уничтожение. Положение срока не устанавливает – укажите день не раньше сегодняшнего или оставьте пусто.',
    },
    warnings: {
      ...STEPS,
      never: 'Срок хранения не установлен: документ хранится бессрочно.',
      alreadyOver: ({ until }) =>
        `Срок хранения истёк ${day(until)}: документ сразу попадёт в список на уничтожение по акту.`,
    },
  },
  disposeDocuments: {
    title: 'Уничтожение по акту',
    intro:
      'Документы, срок хранения которых истёк. Сначала сделайте и подпишите «Акт о выделении к уничтожению», потом отметьте здесь, что уничтожено. Строки реестра и файлы остаются на месте.',
    submit: 'Отметить уничтоженными',
    done: 'Документы отмечены уничтоженными по акту',
    fields: {
      documentIds: { label: 'Документы', hint: 'Снимите отметку с тех, что остаются' },
      actId: { label: 'Подписанный акт' },
      isConfirmed: { label: 'Подтверждаю: документы уничтожены' },
    },
    facts: {
      due: ({ count }) => `Срок хранения истёк: ${papers(count)}.`,
      left: ({ count }) =>
        `За один раз – не больше 200, с самым давним сроком. Ещё ${papers(count)} – следующим заходом.`,
    },
    cannotOpen: {
      nothing: 'Документов с истёкшим сроком хранения нет.',
      noAct: ({ count }) =>
        `Срок хранения истёк: ${papers(count)}, подписанного акта о них нет. Сначала сделайте «Акт о выделении к уничтожению», подпишите его и внесите номер и дату («Подписан»).`,
    },
    issues: {
      noAct: 'Подписанного акта с таким номером нет: внесите его номер и дату в реестр документов.',
      notConfirmed: ({ count }) => `Отметьте подтверждение: это нельзя сделать случайно. Документов: ${count}.`,
      notInAct: ({ titles, date }) =>
        `Акт от ${day(date)} этих документов не называет: на его день их срок ещё не истёк или их не было в реестре. Снимите отметку и сделайте для них новый акт: ${titles}.`,
      tooMany: ({ count }) =>
        `Отмечено документов: ${count}, а за один раз – не больше 200. Снимите лишние: они останутся на следующий заход.`,
      notDue: 'У одного из документов срок ещё не истёк или он не в деле. Обновите форму.',
    },
    warnings: {
      filesStay: ({ count }) =>
        `Файлы программа не удаляет (${papers(count)} с файлом): удалите их на Диске сами, если они больше не нужны.`,
    },
  },
};
