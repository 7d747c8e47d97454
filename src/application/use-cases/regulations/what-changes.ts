import type { WhatChangesInput, WhatChangesOutput } from '../../../contract/regulations';
import { AppError } from '../../app-error';
import type { UseCase } from '../use-case';

export function whatChanges(_useCase: UseCase, _input: WhatChangesInput): WhatChangesOutput {
  throw new AppError('UNKNOWN_PROCEDURE');
}
