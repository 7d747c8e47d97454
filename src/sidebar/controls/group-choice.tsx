import { usePage } from '../state/page-context';
import { Combobox } from './combobox';
import { useRowSearch } from './find-rows';

interface GroupChoiceProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string | null;
  readonly onChange: (groupId: string | null) => void;
}

/** One of the groups that the person may read, found by words. */
export function GroupChoice(props: GroupChoiceProps) {
  const { page } = usePage();
  return <Combobox {...props} {...useRowSearch('groups')} options={page.groups} />;
}
