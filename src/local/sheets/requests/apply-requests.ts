import { GoogleError } from '../../google-error';
import { invalidArgument } from '../invalid-argument';
import type { JsonObject } from '../json';
import { objectAt } from '../json';
import { mergeCells, sortRange, unmergeCells, updateBorders } from './areas';
import { appendCells, repeatCell, setDataValidation, updateCells } from './cells';
import { createDeveloperMetadata, deleteDeveloperMetadata, updateDeveloperMetadata } from './developer-metadata';
import {
  appendDimension,
  autoResizeDimensions,
  deleteDimension,
  insertDimension,
  moveDimension,
  updateDimensionProperties,
} from './dimensions';
import { addNamedRange, deleteNamedRange, updateNamedRange } from './named-ranges';
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from './protected-ranges';
import type { ApplyRequest, RequestContext } from './request-context';
import {
  addBanding,
  addChart,
  addConditionalFormatRule,
  clearBasicFilter,
  deleteBanding,
  deleteConditionalFormatRule,
  deleteEmbeddedObject,
  setBasicFilter,
  updateChartSpec,
  updateConditionalFormatRule,
} from './sheet-objects';
import { addSheet, deleteSheet, updateSheetProperties, updateSpreadsheetProperties } from './sheets';

/** Kinds of request that the runtime carries out. */
const KINDS: Readonly<Record<string, ApplyRequest>> = {
  addBanding,
  addChart,
  addConditionalFormatRule,
  addNamedRange,
  addProtectedRange,
  addSheet,
  appendCells,
  appendDimension,
  autoResizeDimensions,
  clearBasicFilter,
  createDeveloperMetadata,
  deleteBanding,
  deleteConditionalFormatRule,
  deleteDeveloperMetadata,
  deleteDimension,
  deleteEmbeddedObject,
  deleteNamedRange,
  deleteProtectedRange,
  deleteSheet,
  insertDimension,
  mergeCells,
  moveDimension,
  repeatCell,
  setBasicFilter,
  setDataValidation,
  sortRange,
  unmergeCells,
  updateBorders,
  updateCells,
  updateChartSpec,
  updateConditionalFormatRule,
  updateDeveloperMetadata,
  updateDimensionProperties,
  updateNamedRange,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
};

/**
 * Applies the requests of a `batchUpdate` one after another to the draft. The caller throws the draft away when one
 * of them fails, so that either all happen or none.
 *
 * @throws GoogleError 400 «Invalid requests[i].kind: …»; 501 for a kind that Google knows and the runtime does not
 */
export function applyRequests(requests: readonly JsonObject[], context: RequestContext): readonly JsonObject[] {
  if (requests.length === 0) throw invalidArgument('Must specify at least one request.');
  return requests.map((request, index) => applyRequest(request, index, context));
}

function applyRequest(request: JsonObject, index: number, context: RequestContext): JsonObject {
  const [kind, another] = Object.keys(request);
  if (kind === undefined) throw invalidArgument(`Invalid requests[${index}]: No request set.`);
  if (another !== undefined) {
    throw invalidArgument(`Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set.`);
  }
  const apply = KINDS[kind];
  if (apply === undefined) {
    throw new GoogleError(501, 'UNIMPLEMENTED', `requests[${index}].${kind} is not supported by the local runtime.`);
  }
  try {
    const reply = apply(objectAt(request, kind), context);
    return reply === undefined ? {} : { [kind]: reply };
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    throw new GoogleError(error.code, error.status, `Invalid requests[${index}].${kind}: ${error.message}`);
  }
}
