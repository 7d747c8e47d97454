import type { Norm } from '../norms/norm';
import { norms as gymnasium7Norms } from './gymnasium7-2023/norms';
import { regulation as gymnasium7 } from './gymnasium7-2023/regulation';
import { norms as lyubimNorms } from './lyubim/norms';
import { regulation as lyubim } from './lyubim/regulation';
import { norms as novosibirskNorms } from './novosibirsk-2022/norms';
import { regulation as novosibirsk } from './novosibirsk-2022/regulation';
import { norms as noyabrskNorms } from './noyabrsk-2020/norms';
import { regulation as noyabrsk } from './noyabrsk-2020/regulation';
import type { Regulation } from './regulation';
import { norms as rybnoyeNorms } from './rybnoye-2020/norms';
import { regulation as rybnoye } from './rybnoye-2020/regulation';

/** A regulation as it is shipped: its card and vocabulary, and its norms. */
export interface BuiltInRegulation {
  readonly regulation: Regulation;
  readonly norms: readonly Norm[];
}

/** The five regulations that an installation starts with; the workbook's copy is what counts afterwards. */
export const builtInRegulations: readonly BuiltInRegulation[] = [
  { regulation: noyabrsk, norms: noyabrskNorms },
  { regulation: novosibirsk, norms: novosibirskNorms },
  { regulation: gymnasium7, norms: gymnasium7Norms },
  { regulation: rybnoye, norms: rybnoyeNorms },
  { regulation: lyubim, norms: lyubimNorms },
];
