import { looksLikeOrganization } from './section-title';

const POSITION =
  /(?:старш|младш|зам)\S*\s+(?=воспитател|директор|методист)|учител|воспитател|педагог|методист|директор|завуч|заведующ|преподават|логопед|психолог|дефектолог|тьютор|инструктор|руководител|концертмейстер/i;

/** Whether words name a position. */
export const looksLikePosition = (text: string): boolean => POSITION.test(text);

const ORGANIZATION_START =
  /(?:^|\s)(?:м[абк]?д?оу|м[абкг]д?оу|гбоу|сош|оош|нош|цдт|ддт|дюсш|д\/с|школ[аы]|гимнази|лице[йя]|детск\S* сад)/i;

const tidy = (text: string): string => text.replace(/^[\s,;–—-]+|[\s,;–—-]+$/g, '');

/** Parts «учитель математики МБОУ СОШ № 1», «СОШ № 1, учитель» of a column that holds both; what is not told stays a position. */
export function splitWorkplace(text: string): { readonly position: string; readonly organization: string } {
  const parts = text.split(/[,;\n]/).map(tidy);
  if (parts.length > 1) {
    const places = parts.filter((part) => looksLikeOrganization(part) && !looksLikePosition(part));
    const others = parts.filter((part) => !places.includes(part) && part !== '');
    if (places.length > 0) return { position: others.join(', '), organization: places.join(', ') };
  }
  const place = ORGANIZATION_START.exec(text);
  const position = POSITION.exec(text);
  if (place === null) return { position: tidy(text), organization: '' };
  if (position === null) return { position: '', organization: tidy(text) };
  const isPlaceFirst = place.index < position.index;
  const middle = isPlaceFirst ? position.index : place.index;
  const [first, second] = [tidy(text.slice(0, middle)), tidy(text.slice(middle))];
  return isPlaceFirst ? { position: second, organization: first } : { position: first, organization: second };
}
