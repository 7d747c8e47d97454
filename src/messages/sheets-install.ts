/** Why an installation is refused when a newer program has already set the workbook up, and what to do. */
export const newerLayoutMessage = (installed: number, known: number): string =>
  `Таблица устроена более новой программой (версия ${installed}), а эта знает только версию ${known}. Ничего не изменено. Обновите программу до последней версии и повторите установку.`;
