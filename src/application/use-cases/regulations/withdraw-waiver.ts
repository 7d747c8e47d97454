import type { WithdrawWaiverInput, WithdrawWaiverOutput } from '../../../contract/waive-norm';
import { AppError } from '../../app-error';
import type { UseCase } from '../use-case';

export function withdrawWaiver(_useCase: UseCase, _input: WithdrawWaiverInput): WithdrawWaiverOutput {
  throw new AppError('UNKNOWN_PROCEDURE');
}
