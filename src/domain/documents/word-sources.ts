// Whose name or which phrase stands behind a word that a paper printed highlighted.
import type { Person } from '../register/person';
import type { RegisterSnapshot } from '../register/register-snapshot';
import { russianKey } from '../russian/compare-russian';
import { type ConfirmedPhrases, confirmedPhrases, declineConfirmedPhrase } from '../russian/confirmed-phrases';
import { declineFullName, declineShortName } from '../russian/decline-person';
import { OBLIQUE_CASES } from '../russian/form-labels';
import { initialsWithSurname } from '../russian/initials';
import { groupNominative } from './group-wording';

/** What a person can confirm once so that it is never highlighted again. */
export type WordSource =
  | { readonly kind: 'person'; readonly personId: string; readonly name: string }
  | { readonly kind: 'phrase'; readonly phrase: string };

/** Longer texts are no names of a position, an organisation or a body. */
const LONGEST_PHRASE = 300;

/** Two letters stay in every case: «Лев» is the only name that loses its second, and no surname does. */
const STEM = 2;

const keyOf = (text: string): string => russianKey(text).replace(/[\s\u00a0]+/g, ' ');

const stemsOf = (text: string): readonly string[] =>
  keyOf(text)
    .split(/[ .]/)
    .filter((word) => word.length >= STEM)
    .map((word) => word.slice(0, STEM));

/**
 * Finds what stands behind highlighted words: people of «Педагоги» in any case, in full, with initials after or
 * before; positions, organisations, groups and bodies of the register in any case. Each once, in the order of the
 * words; a word whose source is not in the register is left out.
 */
export function wordSources(snapshot: RegisterSnapshot, words: readonly string[]): readonly WordSource[] {
  const found = new Map<string, WordSource>();
  const phrases = words.length === 0 ? [] : phrasesOf(snapshot);
  const confirmed = confirmedPhrases(snapshot.settings.phraseForms);
  for (const word of words) {
    for (const source of [...peopleOf(snapshot, word), ...phrasesBehind(phrases, word, confirmed)]) {
      found.set(source.kind === 'person' ? source.personId : `phrase ${keyOf(source.phrase)}`, source);
    }
  }
  return [...found.values()];
}

function peopleOf({ persons }: RegisterSnapshot, word: string): WordSource[] {
  const stems = new Set(stemsOf(word));
  return persons
    .filter((person) => stems.has(keyOf(person.lastName).slice(0, STEM)) && isFormOf(person, keyOf(word)))
    .map((person) => ({ kind: 'person', personId: person.id, name: nameOf(person) }));
}

const nameOf = ({ lastName, firstName, middleName }: Person): string =>
  [lastName, firstName, middleName].filter((part) => part.trim() !== '').join(' ');

function isFormOf(person: Person, key: string): boolean {
  return OBLIQUE_CASES.some((name) => {
    const full = declineFullName(person, name).text;
    const short = declineShortName(person, name).text;
    const lastName = short.split(/[ \u00a0](?=\p{L}\.)/u)[0] ?? short;
    return [full, short, initialsWithSurname({ ...person, lastName })].some((text) => keyOf(text) === key);
  });
}

function phrasesBehind(phrases: readonly string[], word: string, confirmed: ConfirmedPhrases): WordSource[] {
  const key = keyOf(word);
  const [stem] = stemsOf(word);
  return phrases
    .filter((phrase) => stemsOf(phrase)[0] === stem)
    .filter((phrase) =>
      OBLIQUE_CASES.some((name) => keyOf(declineConfirmedPhrase(phrase, name, confirmed).text) === key),
    )
    .map((phrase) => ({ kind: 'phrase', phrase }));
}

/** Everything in the register that papers decline. */
function phrasesOf(snapshot: RegisterSnapshot): readonly string[] {
  const { settings, organizations, jobs, groups, regulations, plans, reports, norms, petitions, products } = snapshot;
  const all = [
    settings.authorityName,
    ...organizations.flatMap(({ name, shortName, headPosition }) => [name, shortName, headPosition]),
    ...jobs.map(({ position }) => position),
    ...groups.flatMap((group) => [groupNominative(group), group.type, group.name]),
    ...regulations.flatMap((one) => [
      ...[one.leaderTitle, one.secretaryTitle, one.curatorTitle, one.meetingTitle, one.planTitle, one.reportTitle],
      ...[one.approvedBy, one.title],
    ]),
    ...plans.flatMap(({ consideredBy, agreedBy, approvedBy }) => [consideredBy, agreedBy, approvedBy]),
    ...reports.map(({ consideredBy }) => consideredBy),
    ...petitions.flatMap(({ addressee, kind }) => [addressee, kind]),
    ...products.map(({ sentTo }) => sentTo),
    ...norms.flatMap(({ parameters }) => Object.values(parameters).filter((value) => typeof value === 'string')),
  ];
  const known = new Map<string, string>();
  for (const text of all) {
    const phrase = text.trim();
    if (phrase !== '' && phrase.length <= LONGEST_PHRASE && !known.has(keyOf(phrase))) known.set(keyOf(phrase), phrase);
  }
  return [...known.values()];
}
