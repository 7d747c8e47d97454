/** Somebody invited, as the register writes it: a name, then who that is. */
export interface Guest {
  readonly name: string;
  /** «инженер компании связи»; empty when only a name is written. */
  readonly about: string;
}

/** Reads «Сидоров Кирилл Львович, инженер; …»: guests are parted by semicolons or lines. */
export function guestsOf(invited: string): readonly Guest[] {
  return invited
    .split(/[;\n]/)
    .map((guest) => guest.replace(/\s+/g, ' ').trim())
    .filter((guest) => guest !== '')
    .map((guest) => {
      const [name = '', ...about] = guest.split(',');
      return { name: name.trim(), about: about.join(',').trim() };
    });
}
