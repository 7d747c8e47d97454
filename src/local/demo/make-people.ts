import { addDays, plainDate } from '../../domain/calendar/date-arithmetic';
import type { Person } from '../../domain/register/person';
import { nextId } from './demo-tables';
import type { Story } from './story';
import type { TeachingField } from './teaching-fields';

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:sch ъ: ы:y ь: э:e ю:yu я:ya'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const latin = (text: string): string =>
  text
    .toLowerCase()
    .split('')
    .map((letter) => LATIN[letter] ?? letter)
    .join('');

/** What may be special about a new person; the rest is ordinary. */
export interface PersonWish {
  readonly position?: string;
  readonly workerClass?: string;
  readonly category?: string;
  /** First day of the category; its last day is set only for those given before 1 September 2023. */
  readonly categoryFrom?: string;
  readonly specialtySince?: string;
  readonly organizationId?: string;
}

type Qualification = Pick<Person, 'category' | 'categoryFrom' | 'categoryUntil'>;

/** Categories given before 1 September 2023 last five years, later ones have no end (приказ № 196 of 24.03.2023). */
function qualification(category: string, from: string): Qualification {
  const hasTerm = category === 'высшая' || category === 'первая';
  if (!hasTerm) return { category, categoryFrom: null, categoryUntil: null };
  const until =
    from < '2023-09-01' ? addDays(plainDate(Number(from.slice(0, 4)) + 5, Number(from.slice(5, 7)), 1), -1) : null;
  return { category, categoryFrom: from, categoryUntil: until };
}

function ordinaryQualification(story: Story): Qualification {
  const { random } = story;
  const from = plainDate(random.int(2022, 2025), random.pick([2, 3, 4, 10, 11]), random.int(1, 27));
  const category = random.pick([
    'высшая',
    'высшая',
    'первая',
    'первая',
    'первая',
    'соответствие занимаемой должности',
    'без категории',
  ]);
  return qualification(category, from);
}

/** Writes one person with the main place of work. */
export function makePerson(story: Story, field: TeachingField, wish: PersonWish = {}): string {
  const { tables, random } = story;
  const id = nextId(tables, 'persons');
  const name = story.newName();
  const since = wish.specialtySince ?? `${random.int(1994, 2023)}-09-01`;
  const qualified =
    wish.category === undefined
      ? ordinaryQualification(story)
      : qualification(wish.category, wish.categoryFrom ?? '2024-02-15');
  tables.persons.push({
    id,
    ...name,
    sex: random.chance(0.03) && wish.category === undefined ? '' : name.sex,
    workerClass:
      wish.workerClass ??
      (/директор|заведующ|заместитель/.test(wish.position ?? field.position) ? 'руководящий' : 'педагогический'),
    ...qualified,
    specialty: field.specialty,
    specialtySince: since,
    education: `высшее, ${field.specialty}, ${Number(since.slice(0, 4))}`,
    email: random.chance(0.85) ? `${latin(name.lastName)}-${id.slice(2)}@example.ru` : '',
    consentOn: '2025-09-01',
    consentWithdrawnOn: null,
    nameForms: '',
    note: '',
  });
  tables.jobs.push({
    id: nextId(tables, 'jobs'),
    personId: id,
    organizationId: wish.organizationId ?? random.pick(story.organizations.byLevel[field.level]),
    position: wish.position ?? field.position,
    level: field.level,
    isMain: true,
    from: since < '2015-09-01' ? '2015-09-01' : since,
    to: null,
    note: '',
  });
  return id;
}
