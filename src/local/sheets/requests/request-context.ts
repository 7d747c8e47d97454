import type { JsonObject } from '../json';
import type { WorkbookDraft } from '../model/workbook-draft';

/** What a request of a batch is applied to and on whose behalf. */
export interface RequestContext {
  readonly draft: WorkbookDraft;
  /** E-mail of the person the change is made for; `undefined`: the owner. */
  readonly user: string | undefined;
  /** E-mail of the spreadsheet's owner, whom no protection stops. */
  readonly owner: string;
  /** A positive id not given out before in this workbook as far as `taken` can tell. */
  newId(taken: (id: number) => boolean): number;
  /** An id made of letters and digits, for named ranges. */
  newTextId(): string;
}

/** Applies one request; what it returns is the content of the reply, if the kind of request has one. */
export type ApplyRequest = (request: JsonObject, context: RequestContext) => JsonObject | undefined;
