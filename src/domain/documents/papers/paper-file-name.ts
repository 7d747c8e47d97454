import type { PlainDate } from '../../calendar/plain-date';
import { actNumber } from '../../register/act-number';
import type { Group } from '../../register/group';
import { safeFileName, shortGroupName } from '../file-name';

/** What the name of a file is made of. */
interface NamedPaper {
  readonly date: PlainDate | null;
  /** «Протокол», «План работы». */
  readonly kind: string;
  /** Empty: a paper with a number says «без номера»; `null`: papers of this kind have none. */
  readonly number: string | null;
  readonly groups: readonly Group[];
  /** «2026/27», a surname … */
  readonly more?: string;
}

/** Name of a paper's file: «2026-09-10 Протокол № 1 ТГ Исток.docx»; nothing in it that a file system refuses. */
export function paperFileName({ date, kind, number, groups, more = '' }: NamedPaper): string {
  const numbered = number === null ? '' : number.trim() === '' ? 'без номера' : `№ ${actNumber(number)}`;
  const named = groups.map(shortGroupName).join(' и ');
  const parts = [date ?? '', kind, numbered, named, more].filter((part) => part !== '');
  return `${safeFileName(parts.join(' '))}.docx`;
}
