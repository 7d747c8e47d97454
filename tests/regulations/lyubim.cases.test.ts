import { runCases } from './cases/case-table';
import { lyubimCases } from './cases/lyubim';

runCases('lyubim', lyubimCases);
