declare module 'petrovich' {
  type Gender = 'male' | 'female' | 'androgynous';
  type NameCase = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';
  type Inflect = (name: string) => string;
  type ByCase = Readonly<Record<NameCase, Inflect>>;
  type ByPart = Readonly<Record<'first' | 'middle' | 'last', ByCase>>;
  const petrovich: Readonly<Record<Gender, ByPart>>;
  export default petrovich;
}
