import type { DemoOrganization } from '../demo-profile';

/** Schools under numbers that nobody bears. */
export function schools(firstNumber: number, count: number, city: string): DemoOrganization[] {
  return Array.from({ length: count }, (_, index) => {
    const number = firstNumber + index * 3;
    return {
      name: `Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № ${number}» ${city}`,
      shortName: `МБОУ СОШ № ${number}`,
      kind: 'школа',
      headPosition: 'директор',
    };
  });
}

/** Village schools by invented villages. */
export function villageSchools(villages: readonly string[]): DemoOrganization[] {
  return villages.map((village) => ({
    name: `Муниципальное бюджетное общеобразовательное учреждение «${village} средняя школа»`,
    shortName: `МБОУ «${village} СШ»`,
    kind: 'школа',
    headPosition: 'директор',
  }));
}

/** Kindergartens by invented names. */
export function kindergartens(names: readonly string[], firstNumber: number): DemoOrganization[] {
  return names.map((name, index) => ({
    name: `Муниципальное дошкольное образовательное учреждение «Детский сад № ${firstNumber + index * 2} „${name}“»`,
    shortName: `МДОУ № ${firstNumber + index * 2} «${name}»`,
    kind: 'детский сад',
    headPosition: 'заведующий',
  }));
}

/** A name that goes into quotation marks: those inside it are of the other kind. */
const quotedInside = (name: string): string => name.replace(/«/g, '„').replace(/»/g, '“');

/** Centres of additional education of a demo, by the names within their quotes. */
export function additionalCentres(names: readonly string[]): DemoOrganization[] {
  return names.map(quotedInside).map((name) => ({
    name: `Муниципальное учреждение дополнительного образования «${name}»`,
    shortName: `МУДО «${name}»`,
    kind: 'учреждение дополнительного образования',
    headPosition: 'директор',
  }));
}

/** The methodical service of a demo. */
export function methodCentre(name: string, shortName: string): DemoOrganization {
  return { name, shortName, kind: 'методическая служба', headPosition: 'директор' };
}

/** The body that governs education in a demo. */
export function authority(name: string, headPosition: string): DemoOrganization {
  return { name, shortName: name, kind: 'орган управления образованием', headPosition };
}
