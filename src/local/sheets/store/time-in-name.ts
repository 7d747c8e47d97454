/** `2026-11-22 14-30-05` of the local clock: sorts by time and may stand in a file name everywhere. */
export function timeInName(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}-${two(date.getMinutes())}-${two(date.getSeconds())}`;
}
