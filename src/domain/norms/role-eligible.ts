// Who may hold a role, judged on the day of taking it: NS 7.2, 7.3, R 4.2, L 1.2, L 4.5, G 3.3.
import { addDays } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import type { Membership, MembershipRole } from '../register/membership';
import type { Person } from '../register/person';
import { categoryOn, membershipJobOn, specialtyYearsOn } from '../register/person-on-date';
import { holderOn, isActiveOn } from '../register/roles-on-date';
import type { Outcome } from '../verdicts/outcome';
import type { Missing, VerdictReason } from '../verdicts/verdict';
import { type Finding, finding, missingField, recordRefs } from './finding';
import type { Norm } from './norm';
import type { NormKind } from './norm-kind';
import { oncePerText } from './once-per-text';
import { placeInOtherBody } from './other-body';
import type { Subject } from './subject';

/** One part of the requirement; parts are judged in order and the worst answer counts. */
interface Part {
  readonly outcome: Outcome;
  readonly code: string;
  readonly missing: readonly Missing[];
  readonly data: VerdictReason['data'];
  /** Rows of another group that decided. */
  readonly counted?: readonly Membership[];
}

const NO_DATA: VerdictReason['data'] = {};

function part(
  outcome: Outcome,
  code: string,
  missing: readonly Missing[] = [],
  data: VerdictReason['data'] = NO_DATA,
): Part {
  return { outcome, code: `eligible.${code}`, missing, data };
}

const plain = oncePerText((text) => text.trim().toLowerCase());

function beginsWithAny(text: string, beginnings: readonly string[]): boolean {
  const written = plain(text);
  return beginnings.some((beginning) => written.startsWith(plain(beginning)));
}

function judgeCategory(person: Person, norm: Norm, on: PlainDate): Part | null {
  const { categories } = norm.parameters;
  if (categories.length === 0) return null;
  const category = categoryOn(person, on);
  if (category.kind === 'valid' && beginsWithAny(category.category, categories)) return null;
  if (category.kind === 'unknown') return part('cantTell', 'unknown', [missingField('persons', person.id, 'category')]);
  if (category.kind === 'expired')
    return part('violated', 'category-expired', [], { category: category.category, until: category.until });
  if (category.kind === 'notYet') {
    return part('violated', 'category-later', [], { category: category.category, since: category.from });
  }
  // Managers have no category for their post; the one of their teaching job may not be entered (⚠11): a warning.
  if (category.kind === 'none' && beginsWithAny(person.workerClass, ['руковод'])) {
    return part('atRisk', 'manager', [missingField('persons', person.id, 'category')], { categories });
  }
  return part('violated', 'category', [], { categories, has: person.category });
}

function judgeYears(person: Person, norm: Norm, on: PlainDate): Part | null {
  const { minYears } = norm.parameters;
  if (minYears === null) return null;
  const years = specialtyYearsOn(person, on);
  if (years === null) return part('cantTell', 'unknown', [missingField('persons', person.id, 'specialtySince')]);
  return years >= minYears ? null : part('violated', 'years', [], { years, minYears });
}

const TEACHER = 'педагог';
const MANAGER_POSTS = [
  'директор',
  'заведующ',
  'заместител',
  'зам.',
  'начальник',
  'и.о. директора',
  'и. о. директора',
  'и.о. заведующ',
  'и. о. заведующ',
];

/** «Педагог» among the words of the content asks for the person's post; all other words are of the education. */
const isTeacherWord = oncePerText((word) => plain(word) === TEACHER);

/** The clause says «педагог», the post is a manager's: the two may go together (⚠11), so a warning and no more. */
function judgePost(person: Person, norm: Norm, position: string): Part | null {
  if (!norm.parameters.content.some(isTeacherWord)) return null;
  const isManager = beginsWithAny(position, MANAGER_POSTS) || beginsWithAny(person.workerClass, ['руковод']);
  return isManager ? part('atRisk', 'manager-post', [], { position }) : null;
}

const UNFINISHED = ['неоконч', 'незаконч', 'неполн'];

/** «Высшее» as a word of the person's education; an unfinished one is not it. */
function judgeEducation(person: Person, norm: Norm): Part | null {
  const content = norm.parameters.content.filter((word) => !isTeacherWord(word));
  if (content.length === 0) return null;
  const words = person.education.toLowerCase().split(/[^а-яё-]+/);
  if (person.education.trim() === '')
    return part('cantTell', 'unknown', [missingField('persons', person.id, 'education')]);
  const isFinished = !words.some((word) => UNFINISHED.some((beginning) => word.startsWith(beginning)));
  if (isFinished && words.some((word) => word !== '' && beginsWithAny(word, content))) return null;
  return part('violated', 'education', [], { wanted: content, has: person.education });
}

/** A member of the group: another row of it ends before or begins later, or the person only curates. */
function judgeMember(subject: Subject, norm: Norm, holder: Membership, on: PlainDate): Part | null {
  if (norm.parameters.mustBeMember !== true) return null;
  const rows = subject.facts.memberships.filter(
    (row) => row.personId === holder.personId && (row.from === null || row.from <= subject.asOf),
  );
  const memberRows = rows.filter((row) => row.role === 'member' || row.role === 'secretary');
  const onlyCurates = rows.some((row) => row.role === 'curator' && isActiveOn(row, on));
  // Whoever takes a role goes on from the row that ended the day before: that is no leaving.
  const dayBefore = addDays(on, -1);
  const stays = rows.some(
    (row) => row.id !== holder.id && row.role !== 'curator' && (row.to === null || row.to >= dayBefore),
  );
  const hasLeft = memberRows.length > 0 && !stays;
  return onlyCurates || hasLeft ? part('violated', 'not-member') : null;
}

/** What the clause asks for and the person has: the reason of «met». */
function whatIsKept(person: Person, norm: Norm, on: PlainDate, position: string): VerdictReason['data'] {
  const { categories, minYears, positions, content, mustBeMember } = norm.parameters;
  const category = categories.length === 0 ? null : categoryOn(person, on);
  return {
    category: category?.kind === 'valid' ? category.category : '',
    years: minYears === null ? null : specialtyYearsOn(person, on),
    position: positions.length === 0 ? '' : position,
    member: mustBeMember === true ? 1 : 0,
    education: content.some((word) => !isTeacherWord(word)) ? person.education : '',
  };
}

/** A member or the leader of another group; where that one is not entered, nobody can tell. */
function judgeOtherBody(subject: Subject, norm: Norm, holder: Membership, on: PlainDate): Part | null {
  const { otherBody: bodies, otherBodyRole } = norm.parameters;
  if (bodies.length === 0) return null;
  const place = placeInOtherBody(subject, norm.parameters, holder.personId, on);
  const bodyRole = otherBodyRole ?? 'member';
  switch (place.kind) {
    case 'inside':
      return { ...part('met', 'yes', [], { body: place.name, bodyRole }), counted: [place.row] };
    case 'outside':
      return part('violated', 'not-in-body', [], { bodies, bodyRole });
    case 'unstaffed':
      return part('cantTell', 'body-empty', [missingField('memberships', null, null)], {
        bodies: place.names,
        bodyRole,
      });
    case 'noBody':
      return part('cantTell', 'no-body', [missingField('groups', null, null)], { bodies, bodyRole });
  }
}

/** Both answers at once: the worse one, and of two that are kept what each of them says. */
function withBody(rest: Part, body: Part | null): Part {
  if (body === null || rest.outcome === 'violated') return rest;
  if (body.outcome === 'violated') return body;
  if (body.outcome === 'cantTell') return { ...body, missing: [...body.missing, ...rest.missing] };
  return { ...rest, data: { ...rest.data, ...body.data }, counted: body.counted ?? [] };
}

function judgePerson(subject: Subject, norm: Norm, holder: Membership, person: Person, on: PlainDate): Part {
  const member = judgeMember(subject, norm, holder, on);
  if (member !== null) return member;
  return withBody(judgeRequirements(subject, norm, holder, person, on), judgeOtherBody(subject, norm, holder, on));
}

function judgeRequirements(subject: Subject, norm: Norm, holder: Membership, person: Person, on: PlainDate): Part {
  const { positions, exemptPositions } = norm.parameters;
  const education = judgeEducation(person, norm);
  if (education?.outcome === 'violated') return education;
  const job = membershipJobOn(subject.index, holder, on);
  const position = job?.position ?? '';
  if (exemptPositions.length > 0 && beginsWithAny(position, exemptPositions))
    return education ?? part('met', 'exempt', [], { position });
  if (positions.length > 0) {
    const where = job === undefined ? missingField('jobs', null, 'position') : missingField('jobs', job.id, 'position');
    if (position.trim() === '') return part('cantTell', 'unknown', [where]);
    if (!beginsWithAny(position, positions)) return part('violated', 'position', [], { position, positions });
  }
  const category = judgeCategory(person, norm, on);
  const years = judgeYears(person, norm, on);
  const worst = [category, years].find((one) => one?.outcome === 'violated') ?? category ?? years ?? education;
  if (worst === null || worst === undefined)
    return judgePost(person, norm, position) ?? part('met', 'yes', [], whatIsKept(person, norm, on, position));
  if (worst.outcome !== 'cantTell') return worst;
  return {
    ...worst,
    missing: [category, years, education].flatMap((one) => (one?.outcome === 'cantTell' ? one.missing : [])),
  };
}

interface Who {
  readonly role: MembershipRole;
  readonly personId: string;
  readonly on: PlainDate | null;
}

function judgeHolder(subject: Subject, norm: Norm, holder: Membership): Finding {
  const { frame, stateOn, index } = subject;
  const counted = recordRefs('memberships', [holder]);
  const who: Who = { role: holder.role, personId: holder.personId, on: holder.from };
  if (holder.from === null) {
    const missing = [missingField('memberships', holder.id, 'from')];
    return finding(frame.period, stateOn, 'cantTell', 'eligible.unknown', {
      counted,
      missing,
      data: { ...who, fields: ['from'] },
    });
  }
  const person = index.person(holder.personId);
  if (person === undefined) {
    const missing = [missingField('persons', null, null)];
    return finding(frame.period, holder.from, 'cantTell', 'eligible.unknown', {
      counted,
      missing,
      data: { ...who, fields: ['person'] },
    });
  }
  const judged = judgePerson(subject, norm, holder, person, holder.from);
  const fields = judged.missing.map(({ field }) => field ?? '');
  return finding(frame.period, holder.from, judged.outcome, judged.code, {
    counted: [...counted, { table: 'persons', id: person.id }, ...recordRefs('memberships', judged.counted ?? [])],
    missing: judged.missing,
    data: withFields(who, judged.data, fields),
  });
}

/** The usual answer has no data of its own: its object is made at once, without spreading two others into it. */
function withFields(who: Who, data: VerdictReason['data'], fields: readonly string[]): VerdictReason['data'] {
  const { role, personId, on } = who;
  return data === NO_DATA ? { role, personId, on, fields } : { role, personId, on, ...data, fields };
}

/** Makes a kind that judges the person in the role by the requirements of the clause. */
export function roleEligible(id: string, title: string, role: MembershipRole): NormKind {
  return {
    id,
    title,
    requires: [],
    understands: [
      'categories',
      'minYears',
      'positions',
      'exemptPositions',
      'mustBeMember',
      'otherBody',
      'otherBodyRole',
      'content',
    ],
    judges: 'state',
    reads: [],
    curableLater: false,
    codes: [
      'eligible.yes',
      'eligible.exempt',
      'eligible.category',
      'eligible.category-expired',
      'eligible.category-later',
      'eligible.manager',
      'eligible.manager-post',
      'eligible.years',
      'eligible.education',
      'eligible.position',
      'eligible.not-member',
      'eligible.not-in-body',
      'eligible.body-empty',
      'eligible.no-body',
      'eligible.unknown',
      'eligible.nobody',
    ],
    evaluate(subject, norm) {
      const holder = holderOn(subject.facts.memberships, role, subject.stateOn);
      if (holder !== undefined) return [judgeHolder(subject, norm, holder)];
      return [finding(subject.frame.period, subject.stateOn, 'inapplicable', 'eligible.nobody', { data: { role } })];
    },
  };
}
