import type { GrammaticalCase } from './grammatical-case';

/** Grammatical gender of a noun. */
export type NounGender = 'masculine' | 'feminine' | 'neuter';

/** Singular noun of the field with its forms for all six cases. */
interface CommonNoun {
  readonly gender: NounGender;
  readonly forms: Readonly<Record<GrammaticalCase, string>>;
}

type Model = readonly [string, string, string, string, string, string];

const ORDER: readonly GrammaticalCase[] = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
];
const NEUTER_IE: Model = ['е', 'я', 'ю', 'е', 'ем', 'и'];
const NEUTER_O: Model = ['о', 'а', 'у', 'о', 'ом', 'е'];
const FEMININE_A: Model = ['а', 'ы', 'е', 'у', 'ой', 'е'];
const FEMININE_KA: Model = ['а', 'и', 'е', 'у', 'ой', 'е'];
const FEMININE_YA: Model = ['я', 'и', 'и', 'ю', 'ей', 'и'];
const FEMININE_SOFT: Model = ['ь', 'и', 'и', 'ь', 'ью', 'и'];
const FEMININE_ADJECTIVAL: Model = ['ая', 'ой', 'ой', 'ую', 'ой', 'ой'];
const MASCULINE: Model = ['', 'а', 'у', '', 'ом', 'е'];
const MASCULINE_PERSON: Model = ['', 'а', 'у', 'а', 'ом', 'е'];
const MASCULINE_SOFT_PERSON: Model = ['ь', 'я', 'ю', 'я', 'ем', 'е'];

const nouns = new Map<string, CommonNoun>();

function add(gender: NounGender, model: Model, stems: string): void {
  for (const stem of stems.split(' ')) {
    const forms = Object.fromEntries(ORDER.map((name, index) => [name, stem + (model[index] ?? '')]));
    const noun = { gender, forms: forms as Record<GrammaticalCase, string> };
    nouns.set(stem + model[0], noun);
  }
}

add('neuter', NEUTER_IE, 'объединени заседани заняти совещани собрани учреждени управлени партнерстви образовани');
add('neuter', NEUTER_O, 'сообществ товариществ содружеств агентств');
add('feminine', FEMININE_A, 'групп команд школ служб кафедр систем бригад');
add('feminine', FEMININE_KA, 'площадк');
add('feminine', ['а', 'и', 'е', 'у', 'ей', 'е'], 'встреч');
add('feminine', FEMININE_YA, 'лаборатори ассоциаци секци студи комисси гимнази администраци академи федераци');
add('feminine', FEMININE_SOFT, 'сет');
add('feminine', FEMININE_ADJECTIVAL, 'мастерск гостин');
add('masculine', MASCULINE, 'совет союз клуб центр круг комитет департамент отдел институт сад');
add('masculine', ['й', 'я', 'ю', 'й', 'ем', 'е'], 'лице');
add('masculine', MASCULINE, 'семинар практикум тренинг кабинет проект цех');
add('masculine', MASCULINE_PERSON, 'координатор методист куратор педагог наставник');
add('masculine', MASCULINE_SOFT_PERSON, 'руководител председател секретар учител воспитател заместител');

/** Finds a noun of the field by its nominative; case and ё do not matter. */
export function commonNoun(word: string): CommonNoun | undefined {
  return nouns.get(word.toLowerCase().replace(/ё/g, 'е'));
}
