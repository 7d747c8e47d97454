import { runCases } from './cases/case-table';
import { gymnasium7Cases } from './cases/gymnasium7';

runCases('gymnasium7-2023', gymnasium7Cases);
