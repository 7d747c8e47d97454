import type { PlainDate } from '../../domain/calendar/plain-date';
import type { SchoolYear } from '../../domain/calendar/school-year';
import type { Regulation } from '../../domain/regulations/regulation';
import type { Conduct } from './conduct';
import type { DemoGroup, DemoProfile } from './demo-profile';
import type { DemoTables } from './demo-tables';
import type { DemoName } from './people-names';
import type { Random } from './random';
import type { TeachingField } from './teaching-fields';
import type { Trait } from './traits';

/** What every chapter of the demo needs. */
export interface Story {
  readonly profile: DemoProfile;
  readonly tables: DemoTables;
  readonly random: Random;
  readonly newName: (sex?: 'м' | 'ж') => DemoName;
  /** The edition that the groups follow: its words are used. */
  readonly regulation: Regulation;
  /** Year in which the current school year begins; the last one began a year before. */
  readonly currentStart: number;
  readonly organizations: {
    readonly authorityId: string;
    readonly methodCentreIds: readonly string[];
    readonly byLevel: Readonly<Record<TeachingField['level'], readonly string[]>>;
  };
}

/** When a group lives and why it ended. */
export interface GroupLife {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly reason: string;
}

/** One group with its place in the story. */
export interface GroupStory {
  readonly groupId: string;
  readonly spec: DemoGroup;
  readonly field: TeachingField;
  readonly conduct: Conduct;
  readonly traits: ReadonlySet<Trait>;
  /** Place among the groups, from 0. */
  readonly index: number;
  readonly livesFrom: PlainDate;
  readonly livesTo: PlainDate | null;
}

/** One school year of one group. */
export interface YearStory {
  readonly which: 'last' | 'current';
  readonly startYear: number;
  readonly schoolYear: SchoolYear;
}
