import { zoneOffset } from '../../host/facades/zone-offset';
import type { Run, RunRecord } from '../../host/run';
import type { ClockSchedule, Trigger, WeekDay } from '../../triggers/trigger';
import type { VirtualClock } from '../../triggers/virtual-clock';
import type { WebRun, WebServiceCall, WebTrigger } from '../ports';

const CAUSES: Readonly<Record<RunRecord['via'], string>> = {
  menu: 'из меню',
  rpc: 'из боковой панели',
  trigger: 'по расписанию',
  simple: 'при открытии или правке таблицы',
  web: 'со страницы руководителя',
  editor: 'из программы',
};

const WEEK_DAYS: Readonly<Record<WeekDay, string>> = {
  MONDAY: 'по понедельникам',
  TUESDAY: 'по вторникам',
  WEDNESDAY: 'по средам',
  THURSDAY: 'по четвергам',
  FRIDAY: 'по пятницам',
  SATURDAY: 'по субботам',
  SUNDAY: 'по воскресеньям',
};

const EVENTS: Readonly<Record<Trigger['eventType'], string>> = {
  CLOCK: 'по времени',
  ON_OPEN: 'при открытии таблицы',
  ON_EDIT: 'при правке ячеек',
  ON_CHANGE: 'при изменении таблицы',
};

/** A moment in the time zone of the installation, ISO 8601 without a zone: `2026-11-22T09:00:00`. */
export function localMoment(moment: number, { timeZone }: VirtualClock): string {
  return new Date(moment + zoneOffset(Date, timeZone)(moment)).toISOString().slice(0, 19);
}

/** A trigger for the panel. */
export function triggerOf(trigger: Trigger, next: number | undefined, clock: VirtualClock): WebTrigger {
  return {
    id: trigger.id,
    functionName: trigger.handler,
    schedule: trigger.schedule === null ? EVENTS[trigger.eventType] : scheduleWords(trigger.schedule),
    next: next === undefined ? null : localMoment(next, clock),
  };
}

/** A run, under way or ended, for the panel. */
export function runOf(run: Run | RunRecord, clock: VirtualClock): WebRun {
  const record = 'outcome' in run;
  return {
    id: run.id,
    functionName: record ? run.function : run.functionName,
    cause: CAUSES[run.via],
    startedAt: localMoment(record ? Date.parse(run.startedAt) : run.startedAt, clock),
    state: record ? (run.outcome === 'completed' ? 'done' : 'failed') : 'running',
    virtualMs: run.virtualMs,
    error: record ? (run.error ?? outcomeWords(run.outcome)) : null,
    calls: callsOf(run.calls),
  };
}

function outcomeWords(outcome: RunRecord['outcome']): string | null {
  if (outcome === 'timedOut') return 'Превышено время выполнения: не больше шести минут.';
  return outcome === 'killed' ? 'Запуск прерван.' : null;
}

function callsOf(calls: RunRecord['calls']): readonly WebServiceCall[] {
  const sums = new Map<string, { service: string; method: string; count: number; virtualMs: number; errors: number }>();
  for (const { service, method, ms, error } of calls) {
    const key = `${service}.${method}`;
    const sum = sums.get(key) ?? { service, method, count: 0, virtualMs: 0, errors: 0 };
    sum.count += 1;
    sum.virtualMs += ms;
    if (error !== undefined) sum.errors += 1;
    sums.set(key, sum);
  }
  return [...sums.values()];
}

function scheduleWords(schedule: ClockSchedule): string {
  switch (schedule.kind) {
    case 'once':
      return 'один раз';
    case 'minutes':
      return `каждые ${schedule.every} мин`;
    case 'hours':
      return schedule.every === 1 ? 'каждый час' : `каждые ${schedule.every} ч`;
    case 'days':
      return `${schedule.every === 1 ? 'ежедневно' : `раз в ${schedule.every} дн.`} ${hourWords(schedule)}`;
    case 'weeks':
      return `${WEEK_DAYS[schedule.weekDay]} ${hourWords(schedule)}`;
    case 'months':
      return `${schedule.monthDay}-го числа каждого месяца ${hourWords(schedule)}`;
  }
}

function hourWords({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  return `в ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
