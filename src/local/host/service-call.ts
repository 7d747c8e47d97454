/**
 * The one door between a running script and the world: every call of a Google service passes it as JSON values
 * (`Uint8Array` for bytes), so that it can be counted, timed, limited, faulted and, in a worker, carried to the
 * main thread. `service` and `method` are named as in Apps Script: `Sheets.Spreadsheets`, `batchUpdate`.
 *
 * @throws GoogleError as the service itself would
 */
export type ServiceCall = (service: string, method: string, args: readonly unknown[]) => unknown;
