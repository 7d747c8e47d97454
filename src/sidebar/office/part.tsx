import { registerPart } from '../parts/part-screens';

// What the office does with the register as a whole: one line for each screen.
registerPart('office', {});
