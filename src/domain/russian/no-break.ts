/** No-break space: keeps «И. О. Фамилия», «№ 5» and «1 сентября» on one line. */
export const NO_BREAK_SPACE = '\u00a0';
