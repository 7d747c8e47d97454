/** What is known of a fault of a template. */
export interface TemplateFault {
  /** Code of the document library. */
  readonly code: string;
  /** The field as it stands in the template, or what stands around it; '' when unknown. */
  readonly tag: string;
  /** Name of the repeated part, without its sign. */
  readonly name: string;
  readonly opening: string;
  readonly closing: string;
}

const quoted = (word: string): string => (word ? `«{${word.replace(/^[{]+|[}]+$/g, '')}}»` : '');

const SENTENCES: Readonly<Record<string, (tag: string, fault: TemplateFault) => string>> = {
  unopened_tag: (tag) =>
    `После ${tag || 'одного из полей'} стоит лишняя скобка «}». Уберите её или поставьте «{» перед полем.`,
  unclosed_tag: (tag) => `Поле ${tag || 'без имени'} не закрыто: поставьте «}» сразу после имени поля.`,
  duplicate_open_tag: (tag) => `Возле ${tag || 'поля'} скобка «{» стоит дважды. Оставьте одну.`,
  duplicate_close_tag: (tag) => `Возле ${tag || 'поля'} скобка «}» стоит дважды. Оставьте одну.`,
  unopened_loop: (_, { name }) =>
    `Конец повтора ${quoted(`/${name}`)} есть, а начала нет. Поставьте начало «{#…}» выше или удалите конец.`,
  unclosed_loop: (_, { name }) =>
    `Начало повтора ${quoted(`#${name}`)} есть, а конца нет. Поставьте конец «{/…}» ниже или удалите начало.`,
  closing_tag_does_not_match_opening_tag: (_, { opening, closing }) =>
    `Повтор ${quoted(`#${opening}`)} закрыт другим именем ${quoted(`/${closing}`)}. Сделайте имена одинаковыми.`,
  malformed_xml: () => 'Файл шаблона повреждён внутри. Откройте его в Документах, сохраните копию и укажите её.',
  filetype_not_handled: () => 'Шаблон – не документ .docx. Сохраните его в формате .docx.',
  filetype_not_identified: () => 'Шаблон – не документ .docx. Сохраните его в формате .docx.',
};

/** Says what is wrong with a template and what to do about it. */
export function templateProblemMessage(fault: TemplateFault): string {
  const tag = quoted(fault.tag);
  const known = SENTENCES[fault.code];
  if (known !== undefined) return `Шаблон документа: ${known(tag, fault)}`;
  return `Шаблон документа: не удалось разобрать ${tag || 'одно из полей'}. Сравните это место с исходным шаблоном.`;
}

/** Said of a template that is not a readable .docx file. */
export const TEMPLATE_NOT_A_DOCX =
  'Шаблон документа: файл – не .docx или повреждён. Укажите другой файл или верните исходный шаблон.';

/** Said of a field of a template that stands for nothing the program knows. */
export const unknownTagMessage = (tag: string): string =>
  `В шаблоне есть поле «{${tag}}», которого программа не знает: на его месте оставлено пустое место.`;
