import type { Regulation } from '../../domain/regulations/regulation';
import type { FieldName } from './teaching-fields';

/** Ids of the demo municipalities, one for each built-in regulation. */
export type DemoId = 'noyabrsk-2020' | 'novosibirsk-2022' | 'gymnasium7-2023' | 'rybnoye-2020' | 'lyubim';

/** An organization of a demo, in the words of its sheet. */
export interface DemoOrganization {
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly headPosition: string;
}

/** A group of a demo, in the words of its sheet. */
export interface DemoGroup {
  readonly type: string;
  readonly name: string;
  readonly field: FieldName;
  readonly theme: string;
  readonly goal: string;
  /** Members beside the leader; absent: as in other groups. */
  readonly size?: number;
}

/** `[month, day]`; months 8–12 lie in the year in which the school year begins. */
export type MonthDay = readonly [month: number, day: number];

/** A paper that each group keeps every year. */
export interface DemoPaper {
  readonly kind: string;
  readonly title: string;
  /** Written when the year ends: only when the group has handed in its report. */
  readonly isOfEnd: boolean;
  /** Years of keeping after the one in which the school year ends; `null`: not established. */
  readonly keepYears: number | null;
}

/** A group that ended this autumn. */
export interface DemoEnd {
  /** Number of the group, from 0. */
  readonly index: number;
  readonly on: MonthDay;
  readonly byOrder: boolean;
  readonly reason: string;
  /** The group that goes on with its members' work. */
  readonly into: { readonly index: number; readonly byOrder: boolean } | null;
}

/** Bodies of districts whose leaders make up the groups of one kind. */
export interface DemoDistricts {
  /** The kind of groups that are made of leaders of district bodies. */
  readonly groupType: string;
  /** The regulation of the bodies: it stands in the register for their sake. */
  readonly regulation: Regulation;
  /** Their kind, with which their names begin. */
  readonly bodyType: string;
  /** Names in the genitive: «Дзержинского района». */
  readonly names: readonly string[];
}

/** Everything in which one municipality of the demo differs from another. Bodies and roles are words of its regulation. */
export interface DemoProfile {
  readonly id: DemoId;
  readonly registerName: string;
  readonly authorityName: string;
  readonly place: string;
  readonly authority: DemoOrganization;
  /** Where curators work, and who helps the groups. */
  readonly methodCentres: readonly DemoOrganization[];
  readonly schools: readonly DemoOrganization[];
  readonly kindergartens: readonly DemoOrganization[];
  readonly additional: readonly DemoOrganization[];
  readonly groups: readonly DemoGroup[];
  readonly membersPerGroup: readonly [min: number, max: number];
  /** Meetings of a usual year; groups of kindergartens may have their own. */
  readonly meetings: readonly MonthDay[];
  readonly nurseryMeetings: readonly MonthDay[];
  readonly leaderIsHead: boolean;
  readonly leaderBasis: 'приказ' | 'протокол';
  readonly hasSecretary: boolean;
  /** Position of curators in the first method centre; `null`: nobody is named. */
  readonly curatorPosition: string | null;
  /** `meeting`: the plan is approved by the first meeting, on its day. */
  readonly planApproval: { readonly by: string; readonly on: MonthDay | 'meeting' } | null;
  /** The plan of the coming year is handed in as a draft. */
  readonly draftPlan: { readonly to: string; readonly on: MonthDay } | null;
  readonly report: {
    readonly to: string;
    readonly on: MonthDay;
    readonly consideredBy: string;
    readonly consideredOn: MonthDay | null;
  } | null;
  /** Share of meetings with minutes where the regulation does not order them. */
  readonly minutesShare: number;
  readonly ownFrequency: boolean;
  /** Groups live for a term, as in «Гимназия № 7», 3.3. */
  readonly hasTerm: boolean;
  readonly recommends: boolean;
  /** Groups are made for years: the last one ends on this day. */
  readonly worksUntil: MonthDay | null;
  /** Beginning of the addresses of the groups' pages. */
  readonly pages: string;
  /** Where members who do not belong to the authority work: the first certainly, the second as far as known. */
  readonly outside: readonly DemoOrganization[];
  /** The paper that names all groups of the year. */
  readonly yearlyList: {
    readonly title: string;
    /** Numbers of the orders of the last year and of the current one. */
    readonly numbers: readonly [last: string, current: string];
    readonly on: MonthDay;
  } | null;
  readonly papers: readonly DemoPaper[];
  /** Where products are shown, and to whom they go when the year ends. */
  readonly products: {
    readonly shownAt: string;
    readonly sent: { readonly to: string; readonly on: MonthDay } | null;
  };
  readonly ends: readonly DemoEnd[];
  /** A group of which only its file is left: its term of keeping is over. */
  readonly oldGroup: DemoGroup;
  readonly districts: DemoDistricts | null;
  readonly decisionWord: 'РЕШИЛИ' | 'ПОСТАНОВИЛИ';
}
