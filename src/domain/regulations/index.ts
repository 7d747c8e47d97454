import type { Norm } from '../norms/norm';
import type { ClauseCoverage } from './coverage';
import { coverage as gymnasium7Coverage } from './gymnasium7-2023/coverage';
import { norms as gymnasium7Norms } from './gymnasium7-2023/norms';
import { regulation as gymnasium7 } from './gymnasium7-2023/regulation';
import { coverage as lyubimCoverage } from './lyubim/coverage';
import { norms as lyubimNorms } from './lyubim/norms';
import { regulation as lyubim } from './lyubim/regulation';
import { coverage as novosibirskCoverage } from './novosibirsk-2022/coverage';
import { norms as novosibirskNorms } from './novosibirsk-2022/norms';
import { regulation as novosibirsk } from './novosibirsk-2022/regulation';
import { coverage as noyabrskCoverage } from './noyabrsk-2020/coverage';
import { norms as noyabrskNorms } from './noyabrsk-2020/norms';
import { regulation as noyabrsk } from './noyabrsk-2020/regulation';
import type { Regulation } from './regulation';
import { coverage as rybnoyeCoverage } from './rybnoye-2020/coverage';
import { norms as rybnoyeNorms } from './rybnoye-2020/norms';
import { regulation as rybnoye } from './rybnoye-2020/regulation';

/** A regulation as it is shipped: its card and vocabulary, and its norms. */
export interface BuiltInRegulation {
  readonly regulation: Regulation;
  readonly norms: readonly Norm[];
  /** Every clause of the text, in its order. */
  readonly coverage: readonly ClauseCoverage[];
}

/** The five regulations that an installation starts with; the workbook's copy is what counts afterwards. */
export const builtInRegulations: readonly BuiltInRegulation[] = [
  { regulation: noyabrsk, norms: noyabrskNorms, coverage: noyabrskCoverage },
  { regulation: novosibirsk, norms: novosibirskNorms, coverage: novosibirskCoverage },
  { regulation: gymnasium7, norms: gymnasium7Norms, coverage: gymnasium7Coverage },
  { regulation: rybnoye, norms: rybnoyeNorms, coverage: rybnoyeCoverage },
  { regulation: lyubim, norms: lyubimNorms, coverage: lyubimCoverage },
];
