import { describe, expect, it } from 'vitest';
import { actNumber, actNumberFault, withOneSign } from '../../../src/domain/register/act-number';

describe('the number of an act as it was typed', () => {
  it.each([
    ['44', '44'],
    [' № 44 ', '44'],
    ['№44', '44'],
    ['№ № 44', '44'],
    ['№№44-од', '44-од'],
    ['N 44', '44'],
    ['n44', '44'],
    ['No 44', '44'],
    ['номер 44', '44'],
    ['Номер: 39/1', '39/1'],
    ['N-12', 'N-12'],
    ['НМ-12', 'НМ-12'],
    ['ОД-12', 'ОД-12'],
    ['01-05/12', '01-05/12'],
    ['б/н', 'б/н'],
    ['№', ''],
    ['', ''],
  ])('%j is %j', (typed, number) => {
    expect(actNumber(typed)).toBe(number);
  });

  it.each([
    ['44', null],
    ['', null],
    ['01.05/12', null],
    ['12/2026', null],
    ['12-од', null],
    ['отд-12', null],
    ['12 л/с', null],
    ['44 от 20.11.2026', 'hasDay'],
    ['44 от 20 ноября', 'hasDay'],
    ['20.11.2026', 'hasDay'],
    ['2026-11-20', 'hasDay'],
    ['44, № 45', 'twoNumbers'],
    ['–', 'noDigit'],
  ])('of %j is wrong: %s', (number, fault) => {
    expect(actNumberFault(number)).toBe(fault);
  });

  it('has one sign in a sentence', () => {
    expect(withOneSign('приказ от 25.08.2026 № № 44')).toBe('приказ от 25.08.2026 № 44');
    expect(withOneSign('приказ от 25.08.2026 № 44')).toBe('приказ от 25.08.2026 № 44');
  });
});
