// Rows as they are before a list says anything of them: the blank rows of the sheets.
import type { Group } from '../../domain/register/group';
import type { Job } from '../../domain/register/job';
import type { Membership } from '../../domain/register/membership';
import type { Organization } from '../../domain/register/organization';
import type { Person } from '../../domain/register/person';
import { groupsSheet } from '../workbook/sheets/groups-sheet';
import { jobsSheet } from '../workbook/sheets/jobs-sheet';
import { membershipsSheet } from '../workbook/sheets/memberships-sheet';
import { organizationsSheet } from '../workbook/sheets/organizations-sheet';
import { personsSheet } from '../workbook/sheets/persons-sheet';

export const NEW_ORGANIZATION = organizationsSheet.blank() as unknown as Organization;
export const NEW_PERSON = personsSheet.blank() as unknown as Person;
export const NEW_JOB = jobsSheet.blank() as unknown as Job;
export const NEW_GROUP = groupsSheet.blank() as unknown as Group;
export const NEW_MEMBERSHIP = membershipsSheet.blank() as unknown as Membership;
