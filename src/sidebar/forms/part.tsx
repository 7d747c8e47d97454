import { MeetingPage } from '../meeting/meeting-page';
import { registerPart } from '../parts/part-screens';
import type { Screen } from '../state/page-state';
import '../styles/forms.css';
import { FormPage } from './form-page';

type FormScreen = Extract<Screen, { readonly name: 'form' }>;

const openings = new WeakMap<FormScreen, number>();
let opened = 0;

/** The same form opened a second time is another one: nothing of the first may stay in it. */
function openingOf(screen: FormScreen): number {
  const known = openings.get(screen) ?? ++opened;
  openings.set(screen, known);
  return known;
}

// Forms of what is recorded: one line for each screen.
registerPart('forms', {
  meeting: ({ groupId, meetingId, date }) => <MeetingPage groupId={groupId} meetingId={meetingId} date={date} />,
  form: (screen) => <FormPage key={openingOf(screen)} {...screen} />,
});
