import type { Wording } from './wording';

const isUpperCase = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();

function capitalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[-\s])(\S)/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Declines a name typed in capitals as if it were typed normally and gives the capitals back. */
export function keepingCapitals(name: string, decline: (name: string) => Wording): Wording {
  if (!isUpperCase(name)) return decline(name);
  const form = decline(capitalised(name));
  return { text: form.text.toUpperCase(), certain: form.certain };
}
