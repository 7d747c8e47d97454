import { runCases } from './cases/case-table';
import { rybnoyeCases } from './cases/rybnoye';

runCases('rybnoye-2020', rybnoyeCases);
