/** A text that goes into outer quotes: its own quotes of any kind become inner ones, „Исток“. */
export function quotesInside(text: string): string {
  return text
    .replace(/«/g, '„')
    .replace(/»/g, '“')
    .replace(/"([^"]*)"/g, '„$1“')
    .replace(/“([^„“”]*)”/g, '„$1“');
}

/**
 * A text with quotes within quotes: the outer stay «», the inner become „“. Quotes that do not pair stay as they are
 * typed.
 */
export function nestedQuotes(text: string): string {
  let depth = 0;
  let isPaired = true;
  const changed = text.replace(/[«»]/g, (sign) => {
    if (sign === '«') depth += 1;
    const isInner = depth > 1;
    if (sign === '»') depth -= 1;
    if (depth < 0) isPaired = false;
    if (!isInner) return sign;
    return sign === '«' ? '„' : '“';
  });
  return isPaired && depth === 0 ? changed : text;
}
