import { runCases } from './cases/case-table';
import { noyabrskCases } from './cases/noyabrsk';

runCases('noyabrsk-2020', noyabrskCases);
