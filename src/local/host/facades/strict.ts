/**
 * Makes a service object whose absent members throw a clear error instead of being `undefined`, so that a method
 * which the local runtime lacks is found at once and by name.
 */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || key === 'toJSON' || key === 'then') {
        return Reflect.get(target, key, receiver);
      }
      throw new Error(`${name}.${key} is not available in the local runtime`);
    },
    set(_target, key) {
      throw new Error(`${name}.${String(key)} cannot be assigned`);
    },
  });
}

/** A value of an Apps Script enumeration: compared by identity, written as its name. */
export interface EnumValue {
  toString(): string;
  name(): string;
  ordinal(): number;
  compareTo(other: EnumValue): number;
  toJSON(): string;
}

/** Makes an enumeration with the members of `names`, in their order. */
export function enumeration<N extends string>(title: string, names: readonly N[]): Record<N, EnumValue> {
  const members = {} as Record<N, EnumValue>;
  names.forEach((name, ordinal) => {
    members[name] = {
      toString: () => name,
      name: () => name,
      ordinal: () => ordinal,
      compareTo: (other) => ordinal - other.ordinal(),
      toJSON: () => name,
    };
  });
  return strict(title, members);
}
