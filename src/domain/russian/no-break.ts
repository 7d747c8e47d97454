/** Word joiner, no width: the line does not break after a dash that it follows. */
export const WORD_JOINER = '\u2060';

/** No-break space: keeps «И. О. Фамилия», «№ 5» and «1 сентября» on one line. */
export const NO_BREAK_SPACE = '\u00a0';
