// Words for a file with a regulation that cannot be taken in.

type Facts = Readonly<Record<string, string>>;

const WORDS = {
  notJson: () => 'Файл не прочитать: это не JSON. Выберите файл, который сделала кнопка «Сохранить файл».',
  otherFormat: () =>
    'В файле не положение Методсети: нет строки "format": "metodset-regulation". Выберите файл, который сделала кнопка «Сохранить файл».',
  otherVersion: ({ version = '' }: Facts) =>
    `Файл сделан другой версией программы (version: ${version}), эта читает version: 1. Обновите программу или попросите сохранить файл заново.`,
  noRegulation: () => 'В файле нет карточки положения: "regulation": { "id": "…", "title": "…", … }.',
  noNorms: () => 'В файле нет списка норм: "norms": [ … ]. Если норм нет, напишите "norms": [].',
} as const;

/** Says in Russian what is wrong with a file and what to do. */
export const regulationFileMessage = (code: keyof typeof WORDS, facts: Facts = {}): string => WORDS[code](facts);
