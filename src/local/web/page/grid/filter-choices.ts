const MAX_SHOWN = 200;

/** Returns the first 200 choices that contain every word of the query; letter case and «ё» do not matter. */
export function filterChoices(choices: readonly string[], query: string): readonly string[] {
  const words = normal(query).split(' ').filter(Boolean);
  return choices.filter((choice) => words.every((word) => normal(choice).includes(word))).slice(0, MAX_SHOWN);
}

function normal(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').trim();
}
