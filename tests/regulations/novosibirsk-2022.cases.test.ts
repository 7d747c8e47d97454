import { runCases } from './cases/case-table';
import { novosibirskCases } from './cases/novosibirsk';

runCases('novosibirsk-2022', novosibirskCases);
