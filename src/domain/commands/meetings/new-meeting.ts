import type { Meeting } from '../../register/meeting';

/** A meeting of which nothing is said yet. */
export const NEW_MEETING: Meeting = {
  id: '',
  groupIds: [],
  status: 'planned',
  date: null,
  plannedOn: null,
  number: '',
  theme: '',
  form: '',
  mode: '',
  place: '',
  isExtraordinary: null,
  countedIn: '',
  chairId: null,
  secretaryId: null,
  presentIds: [],
  excusedIds: [],
  invited: '',
  planItemId: null,
  minutesNumber: '',
  minutesOn: null,
  minutesAuthorId: null,
  reason: '',
  note: '',
};
