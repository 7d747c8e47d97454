import type { CaseTable } from './case-table';
import { gymnasium7Cases } from './gymnasium7';
import { lyubimCases } from './lyubim';
import { novosibirskCases } from './novosibirsk';
import { noyabrskCases } from './noyabrsk';
import { rybnoyeCases } from './rybnoye';

/** Case tables by regulation. */
export const caseTables: Readonly<Record<string, readonly CaseTable[]>> = {
  'noyabrsk-2020': noyabrskCases,
  'novosibirsk-2022': novosibirskCases,
  'gymnasium7-2023': gymnasium7Cases,
  'rybnoye-2020': rybnoyeCases,
  lyubim: lyubimCases,
};
