import { registerPart } from '../parts/part-screens';

// Forms of what is recorded: one line for each screen.
registerPart('forms', {});
