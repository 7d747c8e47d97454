import type { TemplateView } from '../../contract/papers';
import { templatesWords as words } from '../../messages/ui-templates';
import { Unfolding } from '../controls/unfolding';
import { copyText } from '../links/copy-text';
import { usePage } from '../state/page-context';

/** «Слова шаблона»: everything that an author may write, with a button that copies it. */
export function TemplateWords({ fields }: Pick<TemplateView, 'fields'>) {
  return (
    <Unfolding title={words.words} brief={<span class="faint">{words.wordCount(fields.length)}</span>}>
      <p class="hint">{words.wordsHint}</p>
      <ul class="template-words">
        {fields.map((field) => (
          <TemplateWord key={field.name} field={field} />
        ))}
      </ul>
    </Unfolding>
  );
}

function TemplateWord({ field }: { readonly field: TemplateView['fields'][number] }) {
  const { announce } = usePage();
  const { name, meaning, kind, obligatory } = field;
  // «состав: педагог»: a word of a row is written without the name of its list.
  const at = name.lastIndexOf(': ');
  const list = at < 0 ? '' : name.slice(0, at);
  const word = at < 0 ? name : name.slice(at + 2);
  const tag = words.tag(word, kind);
  const forms = words.forms(kind);
  const copy = async (): Promise<void> => announce((await copyText(tag)) ? words.copied(tag) : words.copyFailed);
  return (
    <li class={list === '' ? undefined : 'template-word-inner'}>
      <button type="button" class="link-button" aria-label={words.copyWord(tag)} onClick={() => void copy()}>
        <code>{tag}</code>
      </button>
      {obligatory && <span class="badge">{words.obligatory}</span>}
      <span>{meaning}</span>
      {kind === 'list' && <span class="faint">{words.loop(word)}</span>}
      {forms !== '' && (
        <span class="faint">
          {words.formsAre} {forms}
        </span>
      )}
    </li>
  );
}
