import type { DemoId, DemoProfile } from '../demo-profile';
import { gymnasium7 } from './gymnasium7-2023';
import { lyubim } from './lyubim';
import { novosibirsk } from './novosibirsk-2022';
import { noyabrsk } from './noyabrsk-2020';
import { rybnoye } from './rybnoye-2020';

/** What each demo tells about its municipality, by the id of the demo. */
export const DEMO_PROFILES: Readonly<Record<DemoId, DemoProfile>> = {
  'noyabrsk-2020': noyabrsk,
  'novosibirsk-2022': novosibirsk,
  'gymnasium7-2023': gymnasium7,
  'rybnoye-2020': rybnoye,
  lyubim,
};
