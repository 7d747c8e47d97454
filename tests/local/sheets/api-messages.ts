/** Reads the messages of the Sheets API out of the type declarations that the `googleapis` package carries. */
export function messagesOf(declarations: string, roots: readonly string[]): Record<string, Record<string, string>> {
  const all = new Map<string, Record<string, string>>();
  for (const [, name, body] of declarations.matchAll(/export interface Schema\$(\w+) \{([\s\S]*?)\n {4}\}/g)) {
    if (name !== undefined && body !== undefined) all.set(name, fieldsOf(body));
  }
  const reached: Record<string, Record<string, string>> = {};
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const fields = all.get(name);
    if (fields === undefined || reached[name] !== undefined) continue;
    reached[name] = fields;
    for (const type of Object.values(fields)) open.push(...(type.match(/\w+/g) ?? []));
  }
  return Object.fromEntries(Object.entries(reached).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function fieldsOf(body: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const code = body.replace(/\/\*\*[\s\S]*?\*\//g, '');
  for (const [, name, type] of code.matchAll(/(\w+)\?:\s*(\{[\s\S]*?\}\s*\|\s*null|[^;{]+);/g)) {
    if (name !== undefined && type !== undefined) fields[name] = fieldType(type);
  }
  return fields;
}

/** `Schema$GridRange` → `GridRange`, `{ [key: string]: X; } | null` → `map<X>`. */
function fieldType(type: string): string {
  const plain = type
    .replace(/\s+/g, ' ')
    .replace(/Schema\$/g, '')
    .replace(/ \| null/, '')
    .trim();
  return plain.replace(/^\{ \[key: string\]: (\w+); \}$/, 'map<$1>');
}
