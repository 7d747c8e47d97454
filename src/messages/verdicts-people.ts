// Sentences about the people of a group: who leads, by what right, and whether they may.
import {
  capital,
  counted,
  ENTER_PEOPLE,
  genitiveOfRole,
  type Sentence,
  type SentenceTable,
  VOTE,
  WORKING_DAY,
  YEAR,
} from './verdicts-words';

function title({ names, text }: Pick<Sentence, 'names' | 'text'>): string {
  const role = text('role');
  if (role === 'secretary') return names.secretaryTitle;
  return role === 'curator' ? names.curatorTitle : names.leaderTitle;
}

/** «Руководитель Иванова М. П.» for those who may see the name, «Руководитель» in a mail. */
function who(sentence: Sentence): string {
  const personId = sentence.text('personId');
  const name = personId === '' ? '' : (sentence.names.personName?.(personId) ?? '');
  return capital(title(sentence)) + (name === '' ? '' : ` (${name})`);
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  category: 'квалификационная категория',
  specialtySince: 'с какого дня работает по специальности',
  position: 'должность',
  education: 'образование',
  from: 'с какого дня исполняет роль',
  person: 'запись в банке данных педагогов',
  basisKind: 'вид документа-основания',
  basisNumber: 'номер документа-основания',
  basisDate: 'дата документа-основания',
  votesFor: 'число голосов «за»',
  votesAgainst: 'число голосов «против» или список присутствовавших',
};

function fieldWords(fields: readonly string[]): string {
  return fields.map((field) => FIELD_WORDS[field] ?? field).join(', ');
}

/** Nobody has ever held the role: no day of leaving is known, so no number of days is said. */
function neverAny(sentence: Sentence): string | undefined {
  if (sentence.number('never') !== 1) return undefined;
  const role = genitiveOfRole(title(sentence));
  const since =
    sentence.number('undated') === 1
      ? 'с начала ведения реестра'
      : `с самого начала (объединение создано ${sentence.date('since')})`;
  return `Нет ${role} ${since}: внесите ${role} и основание.`;
}

const PRESENCE: SentenceTable = {
  'role.present': (s) => `${capital(title(s))} есть${s.text('from') === '' ? '' : ` с ${s.date('from')}`}.`,
  'role.acting': (s) =>
    `Обязанности ${genitiveOfRole(title(s))} временно исполняются${s.text('from') === '' ? '' : ` с ${s.date('from')}`}.`,
  'role.several': (s) =>
    `Сразу ${counted(s.number('count'), ['человек', 'человека', 'человек'])} в роли ${genitiveOfRole(title(s))}: укажите последний день у прежних.`,
  'role.vacant': (s) =>
    neverAny(s) ??
    `Нет ${genitiveOfRole(title(s))} с ${s.date('since')}${s.number('passed') === 0 ? '' : ` (${counted(s.number('passed'), WORKING_DAY)})`}: внесите нового и основание.`,
  'role.vacant-lately': (s) =>
    (s.number('undated') === 1 ? neverAny(s) : undefined) ??
    `Нет ${genitiveOfRole(title(s))} с ${s.date('since')}: ${s.number('never') === 1 ? 'чтобы внести' : 'на замену'} даётся ${counted(s.number('grace'), WORKING_DAY)}, прошло ${s.number('passed')}.`,
  'role.no-composition': (s) =>
    `Состав не внесён, поэтому не видно, есть ли ${title(s)}: ${ENTER_PEOPLE} – с днём и основанием.`,
  'role.created-unknown': (s) =>
    `Нет ${genitiveOfRole(title(s))}, а с какого дня работает объединение, не записано: заполните «Создано» или внесите ${genitiveOfRole(title(s))} и основание.`,
  'role.group-closed': (s) => `Группа прекратила работу ${s.date('closedOn')}.`,
};

const NAMES_SHOWN = 3;

/** The first names of other groups, and how many more there are. */
function bodyNames(sentence: Sentence): string {
  const names = sentence.list('bodies');
  const rest = names.length - NAMES_SHOWN;
  const shown = names.slice(0, NAMES_SHOWN).map((name) => `«${name}»`);
  return shown.join(', ') + (rest > 0 ? ` и ещё ${rest}` : '');
}

/** What the person does in another group. */
function inBody({ text }: Sentence): string {
  return text('bodyRole') === 'leader' ? 'руководит другим объединением' : 'состоит в другом объединении';
}

/** « (категория высшая, стаж 12 лет)»; empty where the clause asks for none of it. */
function kept(sentence: Sentence): string {
  const { text, number } = sentence;
  const parts = [
    text('position') === '' ? '' : `должность «${text('position')}»`,
    text('category') === '' ? '' : `категория ${text('category')}`,
    text('years') === '' ? '' : `стаж ${counted(number('years'), YEAR)}`,
    number('member') === 1 ? 'из числа участников' : '',
    text('body') === '' ? '' : `${inBody(sentence)} – «${text('body')}»`,
    text('education') === '' ? '' : `образование: ${text('education')}`,
  ].filter((words) => words !== '');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** «протокол от 01.09.2026 № 1»: as much of the act as is written. */
function act(sentence: Sentence, kind: string): string {
  const { text, date } = sentence;
  const on = text('date') === '' ? '' : ` от ${date('date')}`;
  const number = text('number').trim() === '' ? '' : ` № ${text('number')}`;
  return `${kind.trim() === '' ? 'документ' : kind}${on}${number}`;
}

const ELIGIBILITY: SentenceTable = {
  'eligible.yes': (s) => `${who(s)}: требования на ${s.date('on')} выполнены${kept(s)}.`,
  'eligible.exempt': (s) => `${who(s)}: должность «${s.text('position')}» – категория и стаж не требуются.`,
  'eligible.category': (s) =>
    `${who(s)}: на ${s.date('on')} нужна категория ${s.list('categories').join(' или ')}, а записано «${s.text('has')}».`,
  'eligible.category-expired': (s) =>
    `${who(s)}: категория «${s.text('category')}» действовала до ${s.date('until')}, а роль принята ${s.date('on')}. Если она продлена, внесите новый срок.`,
  'eligible.category-later': (s) =>
    `${who(s)}: категория «${s.text('category')}» присвоена ${s.date('since')}, а роль принята раньше – ${s.date('on')}.`,
  'eligible.manager': (s) =>
    `${who(s)}: руководящий работник без категории; если есть категория по должности педагога, внесите её, иначе оформите исключение с причиной.`,
  'eligible.manager-post': (s) =>
    `${who(s)}: по положению это педагог, а ${s.text('position') === '' ? 'в реестре – руководящий работник' : `должность – «${s.text('position')}»`}. Если он ведёт педагогическую работу, внесите её как место работы в группе; иначе оформите исключение с причиной.`,
  'eligible.years': (s) =>
    `${who(s)}: стаж по специальности на ${s.date('on')} – ${counted(s.number('years'), YEAR)}, нужно не менее ${s.number('minYears')}.`,
  'eligible.education': (s) =>
    `${who(s)}: нужно образование «${s.list('wanted').join(' или ')}», а записано «${s.text('has')}».`,
  'eligible.position': (s) =>
    `${who(s)}: должность «${s.text('position')}», а по положению – ${s.list('positions').slice(0, 3).join(', ')}.`,
  'eligible.not-member': (s) =>
    `${who(s)}: на ${s.date('on')} не входит в состав, а по положению – из числа участников.`,
  'eligible.not-in-body': (s) =>
    `${who(s)}: по положению ${inBody(s)} (${s.list('bodies').join(' или ')}), а на ${s.date('on')} такой записи нет. Если это так, внесите её в «Состав» того объединения; иначе нужен другой человек или исключение с причиной.`,
  'eligible.body-empty': (s) =>
    `${who(s)}: не понятно, ${s.text('bodyRole') === 'leader' ? 'руководит ли другим объединением' : 'состоит ли в другом объединении'}: на ${s.date('on')} в «Составе» не видно ${s.text('bodyRole') === 'leader' ? 'руководителя' : 'участников'} – ${bodyNames(s)}. Внесите или исправьте.`,
  'eligible.no-body': (s) =>
    `${who(s)}: по положению ${inBody(s)} (${s.list('bodies').join(' или ')}), а такого на ${s.date('on')} в реестре нет. Нажмите «Создать объединение» (слова положения – в «Вид» или «Название») и внесите состав.`,
  'eligible.unknown': (s) => `${who(s)}: не хватает данных – ${fieldWords(s.list('fields'))}. Заполните.`,
  'eligible.nobody': (s) => `Нет ${genitiveOfRole(title(s))}: проверять некого.`,
};

const BASIS: SentenceTable = {
  'basis.order': (s) => `${who(s)}: основание – ${act(s, s.text('basisKind').trim() || 'приказ')}.`,
  'basis.any': (s) => `${who(s)}: основание – ${act(s, s.text('basisKind'))}.`,
  'basis.elected': (s) =>
    `${who(s)}: избрание – ${counted(s.number('votesFor'), VOTE)} из ${s.number('members')} членов, большинство.`,
  'basis.not-order': (s) => `${who(s)}: нужен приказ, а основание – «${s.text('basisKind')}».`,
  'basis.not-elected': (s) => `${who(s)}: нужно избрание членами, а основание – приказ без голосования.`,
  'basis.majority-of-present': (s) =>
    `${who(s)}: «за» – большинство присутствующих (${s.number('votesFor')} из ${s.number('voted')}), но не всех членов (${s.number('members')}). Проголосуйте ещё раз.`,
  'basis.no-majority': (s) =>
    `${who(s)}: «за» – ${counted(s.number('votesFor'), VOTE)} из ${s.number('members')} членов, большинства нет.`,
  'basis.elected-by-present': (s) =>
    `${who(s)}: избрание – ${counted(s.number('votesFor'), VOTE)} из ${s.number('there')} присутствовавших, большинство.`,
  'basis.no-majority-of-present': (s) =>
    `${who(s)}: «за» – ${counted(s.number('votesFor'), VOTE)} из ${s.number('there')} присутствовавших, большинства нет.`,
  'basis.secret-ballot': (s) =>
    `${who(s)}: голосование записано тайным, а по положению оно открытое. Проверьте протокол.`,
  'basis.more-votes-than-members': (s) =>
    `${who(s)}: голосов ${s.number('voted')}, а членов в реестре на этот день ${s.number('members')}. Дополните состав.`,
  'basis.unknown': (s) => `${who(s)}: не хватает данных – ${fieldWords([s.text('field')])}. Заполните.`,
  'basis.later': (s) =>
    `${who(s)}: в основании дата ${s.date('date')}, которая ещё не наступила. Проверьте дату документа.`,
  'basis.nobody': (s) => `Нет ${genitiveOfRole(title(s))}: проверять некого.`,
};

/** Sentences by reason code. */
export const PEOPLE_SENTENCES: SentenceTable = { ...PRESENCE, ...ELIGIBILITY, ...BASIS };
