import type { AnyPaper } from '../paper-definition';
import { dataBank } from './data-bank';
import { disposalAct } from './disposal-act';
import { groupList } from './group-list';
import { inventory } from './inventory';
import { summaryAnalysis } from './summary-analysis';

/** Papers about the register as a whole and its files, in the order in which they are offered. */
export const REGISTER_PAPERS: readonly AnyPaper[] = [summaryAnalysis, groupList, dataBank, inventory, disposalAct];
