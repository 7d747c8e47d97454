/** Everything that XML 1.0 refuses, except line breaks, which become breaks of a line in the paper. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to remove
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g;
const LONE_LOW_SURROGATE = /(^|[^\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that a .docx can hold: line breaks stay, tabs become spaces, what XML refuses goes. */
export function printableText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(FORBIDDEN, '')
    .replace(LONE_LOW_SURROGATE, '$1');
}
