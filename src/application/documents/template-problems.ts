/** What the document library throws: one error or a bag of them. */
interface LibraryError {
  readonly message?: string;
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly context?: string;
    readonly openingtag?: string;
    readonly closingtag?: string;
    readonly errors?: readonly LibraryError[];
  };
}

const quoted = (word: string | undefined): string => (word ? `«{${word.replace(/^[{]+|[}]+$/g, '')}}»` : '');

const nameOf = (error: LibraryError): string => (error.properties?.xtag ?? '').replace(/^[#/]/, '');

const SENTENCES: Readonly<Record<string, (tag: string, error: LibraryError) => string>> = {
  unopened_tag: (tag) =>
    `После ${tag || 'одного из полей'} стоит лишняя скобка «}». Уберите её или поставьте «{» перед полем.`,
  unclosed_tag: (tag) => `Поле ${tag || 'без имени'} не закрыто: поставьте «}» сразу после имени поля.`,
  duplicate_open_tag: (tag) => `Возле ${tag || 'поля'} скобка «{» стоит дважды. Оставьте одну.`,
  duplicate_close_tag: (tag) => `Возле ${tag || 'поля'} скобка «}» стоит дважды. Оставьте одну.`,
  unopened_loop: (_, error) =>
    `Конец повтора ${quoted(`/${nameOf(error)}`)} есть, а начала нет. Поставьте начало «{#…}» выше или удалите конец.`,
  unclosed_loop: (_, error) =>
    `Начало повтора ${quoted(`#${nameOf(error)}`)} есть, а конца нет. Поставьте конец «{/…}» ниже или удалите начало.`,
  closing_tag_does_not_match_opening_tag: (_, error) =>
    `Повтор ${quoted(`#${error.properties?.openingtag ?? ''}`)} закрыт другим именем ${quoted(`/${error.properties?.closingtag ?? ''}`)}. Сделайте имена одинаковыми.`,
  malformed_xml: () => 'Файл шаблона повреждён внутри. Откройте его в Документах, сохраните копию и укажите её.',
  filetype_not_handled: () => 'Шаблон – не документ .docx. Сохраните его в формате .docx.',
  filetype_not_identified: () => 'Шаблон – не документ .docx. Сохраните его в формате .docx.',
};

function sentence(error: LibraryError): string {
  const id = error.properties?.id ?? '';
  const tag = quoted(error.properties?.xtag ?? error.properties?.context);
  const known = SENTENCES[id];
  if (known !== undefined) return `Шаблон документа: ${known(tag, error)}`;
  return `Шаблон документа: не удалось разобрать ${tag || 'одно из полей'}. Сравните это место с исходным шаблоном.`;
}

/** Says in Russian all that is wrong with a template, each thing once; the library's own words are not shown. */
export function templateProblems(error: unknown): readonly string[] {
  const thrown = error as LibraryError;
  const all = thrown.properties?.errors ?? [thrown];
  return [...new Set(all.map(sentence))];
}
