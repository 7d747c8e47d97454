import { describe, expect, it } from 'vitest';
import { checkNormsFromMenu } from '../../../../src/application/use-cases/regulations/check-norms-from-menu';
import { schoolYearOf } from '../../../../src/domain/calendar/school-year';
import { issueMessage } from '../../../../src/messages/issues';
import { ask, refusalOf } from '../../../support/ask';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';

const ID = 'novosibirsk-2022';

describe('regulations of the workbook', () => {
  it('are listed with their act, norms and groups, and with those that are shipped', () => {
    const list = ask(memoryHost(smallRegister()), 'listRegulations', {});
    const { norms } = smallRegister();
    expect(list.regulations).toEqual([
      expect.objectContaining({
        id: ID,
        act: 'приказ департамента образования мэрии города Новосибирска от 01.06.2022 № 0482-09',
        normCount: norms.length,
        offCount: 0,
        groupCount: 2,
      }),
    ]);
    expect(list.builtIn.map(({ id }) => id)).toEqual([
      'noyabrsk-2020',
      'novosibirsk-2022',
      'gymnasium7-2023',
      'rybnoye-2020',
      'lyubim',
    ]);
    expect([list.schoolYear, list.previousSchoolYear]).toEqual(['2026/27', '2025/26']);
    expect(schoolYearOf('2026-11-22')).toBe(list.schoolYear);
  });

  it('count norms that are switched off', () => {
    const register = smallRegister();
    const norms = register.norms.map((norm, i) => (i === 0 ? { ...norm, offReason: 'не наше' } : norm));
    const host = memoryHost({ ...register, norms });
    expect(ask(host, 'listRegulations', {}).regulations[0]?.offCount).toBe(1);
    expect(ask(host, 'showRegulation', { id: ID }).norms[0]?.offReason).toBe('не наше');
  });

  it('are shown with norms in the words of the sheet and the clauses that nobody judges', () => {
    const { norms, otherClauses } = ask(memoryHost(smallRegister()), 'showRegulation', { id: ID });
    const meetings = norms.find(({ id }) => id === `${ID}/7.6-meetings`);
    expect(meetings).toMatchObject({
      clause: '7.6',
      kindTitle: 'Число заседаний за период',
      severity: 'must',
      parameters: ['Сколько: 3', 'За период: учебный год'],
    });
    expect(meetings?.quote).not.toBe('');
    expect(otherClauses.length).toBeGreaterThan(0);
    for (const { note } of otherClauses) expect(note).not.toBe('');
  });

  it('are not found under another id', () => {
    const host = memoryHost(smallRegister());
    expect(refusalOf(host, 'showRegulation', { id: 'lyubim' })).toEqual({
      code: 'NOT_FOUND',
      issues: [],
      message: 'Не найдено: положение. Возможно, строку удалили или переименовали. Обновите панель.',
    });
    expect(refusalOf(host, 'exportRegulation', { id: 'lyubim' }).code).toBe('NOT_FOUND');
  });

  it('are exported as a file that starts a new one', () => {
    const host = memoryHost(smallRegister());
    const { fileName, text } = ask(host, 'exportRegulation', { id: ID });
    expect(fileName).toMatch(/^Положение .+\.json$/);
    const { card, norms, problems } = ask(host, 'startRegulation', { source: { kind: 'file', text } });
    expect(problems).toEqual([]);
    expect(card.title).toBe(smallRegister().regulations[0]?.title);
    const views = norms.map(({ fields: _fields, ...view }) => view);
    expect(views).toEqual(ask(host, 'showRegulation', { id: ID }).norms);
  });
});

describe('«Проверить нормы»', () => {
  it('finds nothing but missing words in the shipped norms', () => {
    const { problems } = ask(memoryHost(smallRegister()), 'checkNorms', {});
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('tells each mistake with its cell and what to type', () => {
    const register = smallRegister();
    const calendarId = register.calendar[0]?.id ?? '';
    const host = memoryHost(register);
    host.type('norms', `${ID}/7.6-meetings`, 'kind', 'Число заседаний за перод');
    host.type('calendar', calendarId, 'from', 'сентябрь');
    const row = host.look().locate('norms', `${ID}/7.6-meetings`)?.row ?? 0;
    const { problems } = ask(host, 'checkNorms', {});
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ place }) => place)).toEqual([
      { table: 'Нормы', id: null, field: `F${row + 1}`, label: `Нормы, F${row + 1}` },
      { table: 'Календарь', id: null, field: 'D2', label: 'Календарь, D2' },
    ]);
    expect(errors[0]?.message).toContain('Может быть, «Число заседаний за период»?');
    expect(errors[1]?.message).toBe('«сентябрь» — не дата. Введите день, месяц и год: 15.09.2026.');
    // The very cell that the page jumps to.
    ask(host, 'showRow', { table: 'Нормы', id: null, field: `F${row + 1}` });
    expect(host.shown).toEqual([`Нормы!F${row + 1}`]);
  });

  it('tells a word of «Для кого» that would switch the norm off, once for its cell', () => {
    const host = memoryHost(smallRegister());
    host.type('norms', `${ID}/7.6-meetings`, 'audience', 'школы');
    const { issues } = host.look();
    expect(issues.map(({ code, severity, cell }) => [code, severity, /^AH\d+$/.test(cell)])).toEqual([
      ['UNKNOWN_WORD', 'warning', true],
    ]);
    expect(issues.map(issueMessage)).toEqual([
      'Слова «школы» нет в списке. Может быть, «школьные»? Выберите одно из: школьные; дошкольные; дополнительное; смешанные: школьные; смешанные: дошкольные; смешанные: дополнительное.',
    ]);
    const { problems } = ask(host, 'checkNorms', {});
    const row = host.look().locate('norms', `${ID}/7.6-meetings`)?.row ?? 0;
    expect(problems.filter(({ place }) => place.label.startsWith(`Нормы, AH${row + 1}`))).toEqual([
      {
        severity: 'error',
        place: {
          table: 'norms',
          id: `${ID}/7.6-meetings`,
          field: 'audience',
          label: expect.stringMatching(/^Нормы, AH\d+: п\. 7\.6 .+: Для кого$/),
        },
        message:
          '«Для кого»: слова «школы» программа не знает, и норма судит не тех. Впишите одно или несколько из: школьные; дошкольные; дополнительное; смешанные: школьные; смешанные: дошкольные; смешанные: дополнительное; пусто – для всех.',
      },
    ]);
  });

  it('tells what means nothing together: kinds and columns by their titles', () => {
    const register = smallRegister();
    const norms = register.norms.map((norm) =>
      norm.id === `${ID}/7.6-meetings`
        ? { ...norm, parameters: { ...norm.parameters, period: null, percent: 5 } }
        : norm,
    );
    const host = memoryHost({ ...register, norms });
    const found = ask(host, 'checkNorms', {}).problems.filter(({ place }) => place.id === `${ID}/7.6-meetings`);
    expect(found.map(({ severity, place, message }) => [severity, place.field, message])).toEqual([
      [
        'error',
        'parameters.period',
        'Вид «Число заседаний за период» не судит без столбца «За период»: заполните его.',
      ],
      [
        'warning',
        'parameters.percent',
        'Вид «Число заседаний за период» столбец «Доля, %» не читает: сотрите значение или выберите другой вид.',
      ],
    ]);
    expect(found[0]?.place.label).toMatch(/^Нормы, H\d+: п\. 7\.6 .+: За период$/);
  });

  it('opens the panel from the menu and says how many mistakes there are', () => {
    const right = memoryHost(smallRegister());
    checkNormsFromMenu(right);
    expect(right.shown[0]).toBe('Методсеть');
    expect(right.shown[1]).toBe('Положения, нормы и календарь прочитаны, ошибок нет.');
    const register = smallRegister();
    const norms = register.norms.map((norm, i) => (i === 0 ? { ...norm, kind: 'meetings-per-period' } : norm));
    const host = memoryHost({ ...register, norms });
    checkNormsFromMenu(host);
    expect(host.shown[1]).toMatch(/^Ошибок в нормах — 1, предупреждений — \d+\. Что и где исправить/);
  });

  it('is not for a leader, from the menu either', () => {
    const host = memoryHost(smallRegister());
    host.email = 'ivanova@school.ru';
    expect(() => checkNormsFromMenu(host)).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
    expect(host.shown).toEqual([]);
  });
});
