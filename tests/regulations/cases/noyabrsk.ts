// Ноябрьск: all case tables; expected answers are worked out by hand from the text of the regulation.
import type { CaseTable } from './case-table';
import { noyabrskGroup } from './noyabrsk-group';
import { noyabrskKindergartens } from './noyabrsk-kindergartens';
import { noyabrskMeetings } from './noyabrsk-meetings';
import { noyabrskMixed } from './noyabrsk-mixed';
import { noyabrskQuarters } from './noyabrsk-quarters';
import { noyabrskWork } from './noyabrsk-work';

export const noyabrskCases: readonly CaseTable[] = [
  ...noyabrskGroup,
  noyabrskQuarters,
  noyabrskKindergartens,
  ...noyabrskMixed,
  ...noyabrskMeetings,
  ...noyabrskWork,
];
