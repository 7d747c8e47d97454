import { useMemo, useRef } from 'preact/hooks';
import { formWords } from '../../../messages/ui-forms';
import { Combobox } from '../../controls/combobox';
import { FieldFrame } from '../../controls/field';
import { Icon } from '../../controls/icon';
import { useChoiceSearch } from '../choice-search';
import { type FieldControlProps, frameOf, idsOf, optionsOf } from '../field-props';

/** Several rows out of a long list: found by their words, each to be taken off again. */
export function ReferencesField(props: FieldControlProps) {
  const { field, lists, onChange } = props;
  const ids = useMemo(() => idsOf(props.value), [props.value]);
  const options = optionsOf(lists, field.list);
  const left = useMemo(() => options.filter(({ id }) => !ids.includes(id)), [options, ids]);
  const search = useChoiceSearch(field.list);
  const place = useRef<HTMLDivElement>(null);
  const remove = (id: string): void => {
    onChange(ids.filter((other) => other !== id));
    // What was pressed is gone.
    place.current?.querySelector('input')?.focus();
  };
  return (
    <FieldFrame {...frameOf(props)}>
      {(attributes) => (
        <div ref={place}>
          {ids.length > 0 && (
            <ul class="chips">
              {ids.map((id) => {
                const name = options.find((option) => option.id === id)?.name ?? id;
                return (
                  <li key={id} class="chip">
                    <span>{name}</span>
                    <button type="button" aria-label={formWords.remove(name)} onClick={() => remove(id)}>
                      <Icon name="close" size={16} />
                    </button>
                  </li>
                );
              })}
            </ul>
          )}
          <Combobox
            label={field.label}
            attributes={attributes}
            placeholder={ids.length === 0 ? formWords.choose : formWords.addOne}
            options={left}
            value={null}
            // Of those that the program finds some may be there already.
            onChange={(id) => id !== null && !ids.includes(id) && onChange([...ids, id])}
            find={search?.find}
            onChosen={search?.keep}
          />
        </div>
      )}
    </FieldFrame>
  );
}
