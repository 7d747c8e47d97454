import { usePage } from '../state/page-context';
import { OfficeHome } from './office-home';
import { OwnHome } from './own-home';

/** What stands before the list of all verdicts; nothing before the installation. */
export function HomeParts() {
  const { home } = usePage().page;
  if (home?.office) return <OfficeHome home={home.office} />;
  return home?.own ? <OwnHome home={home.own} /> : null;
}
