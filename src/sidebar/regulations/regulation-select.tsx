import { SelectField, type SelectOption } from '../controls/field';

interface RegulationSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Characters that a list of choices shows at 300 px. */
const SEEN = 34;

/** A choice of a regulation; names begin alike and are long, so the chosen one stands below in full. */
export function RegulationSelect(props: RegulationSelectProps) {
  const title = props.options.find(({ value }) => value === props.value)?.title ?? '';
  return <SelectField {...props} hint={title.length > SEEN ? title : undefined} />;
}
