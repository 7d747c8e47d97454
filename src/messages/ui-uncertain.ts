/** Words beside a paper with highlighted names and phrases. */
export const uncertainWords = {
  toCheck: 'Проверить падежи один раз, чтобы слова больше не выделялись:',
  checkOf: (text: string): string => `Проверить падежи: ${text}`,
} as const;
