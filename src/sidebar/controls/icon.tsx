/** Names of the drawn signs; all on a 24 × 24 grid, drawn in the colour of the text. */
export type IconName = keyof typeof PATHS;

const PATHS = {
  violated:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm4.6 13.2-1.4 1.4L12 13.4l-3.2 3.2-1.4-1.4 3.2-3.2-3.2-3.2 1.4-1.4 3.2 3.2 3.2-3.2 1.4 1.4-3.2 3.2Z',
  atRisk: 'M12 2.5 1.5 21h21L12 2.5Zm1 15.5h-2v-2h2v2Zm0-3.6h-2V9.5h2v4.9Z',
  cantTell:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 16h-2v-2h2v2Zm1.9-7.1-.8.8c-.7.7-1.1 1.2-1.1 2.6h-2v-.5c0-1.1.4-2 1.1-2.7l1.2-1.2c.3-.3.5-.7.5-1.1a1.8 1.8 0 0 0-3.6 0h-2a3.8 3.8 0 1 1 6.7 2.1Z',
  pending:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16Zm.8-13h-1.6v5.7l4.6 2.8.8-1.3-3.8-2.3V7Z',
  met: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-2 14.6-4.2-4.2 1.4-1.4 2.8 2.8 6.8-6.8 1.4 1.4-8.2 8.2Z',
  waived: 'M12 2 4 5v6c0 5 3.4 9.7 8 11 4.6-1.3 8-6 8-11V5l-8-3Zm4 11H8v-2h8v2Z',
  inapplicable: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm5 11H7v-2h10v2Z',
  back: 'M20 11H7.8l5.6-5.6L12 4l-8 8 8 8 1.4-1.4L7.8 13H20v-2Z',
  next: 'M4 11h12.2l-5.6-5.6L12 4l8 8-8 8-1.4-1.4 5.6-5.6H4v-2Z',
  expand: 'M7.4 8.6 12 13.2l4.6-4.6L18 10l-6 6-6-6 1.4-1.4Z',
  close: 'M19 6.4 17.6 5 12 10.6 6.4 5 5 6.4l5.6 5.6L5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6L19 6.4Z',
  refresh: 'M17.6 6.4A8 8 0 1 0 19.7 14h-2.1A6 6 0 1 1 16.2 7.8L13 11h7V4l-2.4 2.4Z',
  jump: 'M19 19H5V5h6V3H5a2 2 0 0 0-2 2v14c0 1.1.9 2 2 2h14a2 2 0 0 0 2-2v-6h-2v6ZM14 3v2h3.6l-9.8 9.8 1.4 1.4L19 6.4V10h2V3h-7Z',
  group:
    'M9 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm0 2c-2.7 0-8 1.3-8 4v2h16v-2c0-2.7-5.3-4-8-4Zm7-2a4 4 0 0 0 0-8c-.5 0-1 .1-1.4.3a6 6 0 0 1 0 7.4c.4.2.9.3 1.4.3Zm1.4 2.2A5 5 0 0 1 19 18v2h4v-2c0-2-2.9-3.3-5.6-3.8Z',
  document:
    'M14 2H6a2 2 0 0 0-2 2v16c0 1.1.9 2 2 2h12a2 2 0 0 0 2-2V8l-6-6Zm2 16H8v-2h8v2Zm0-4H8v-2h8v2Zm-3-5V3.5L18.5 9H13Z',
  compare: 'M7 7h9.2l-2.6-2.6L15 3l5 5-5 5-1.4-1.4L16.2 9H7V7Zm10 10H7.8l2.6 2.6L9 21l-5-5 5-5 1.4 1.4L7.8 15H17v2Z',
  rules:
    'M12 3 1 9l4 2.2V17l7 4 7-4v-5.8l2-1.1V17h2V9L12 3Zm0 2.3L18.8 9 12 12.7 5.2 9 12 5.3ZM17 15.8l-5 2.9-5-2.9v-3.5l5 2.7 5-2.7v3.5Z',
  plus: 'M19 13h-6v6h-2v-6H5v-2h6V5h2v6h6v2Z',
  up: 'M12 6 5 13l1.4 1.4L11 9.8V19h2V9.8l4.6 4.6L19 13l-7-7Z',
  down: 'm12 18 7-7-1.4-1.4L13 14.2V5h-2v9.2L6.4 9.6 5 11l7 7Z',
  remove: 'M6 19c0 1.1.9 2 2 2h8a2 2 0 0 0 2-2V7H6v12ZM19 4h-3.5l-1-1h-5l-1 1H5v2h14V4Z',
  edit: 'M3 17.2V21h3.8L17.9 9.9l-3.8-3.8L3 17.2Zm17.7-10.1a1 1 0 0 0 0-1.4l-2.4-2.4a1 1 0 0 0-1.4 0L15 5.2 18.8 9l1.9-1.9Z',
  more: 'M6 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4Zm6 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4Zm6 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  search: 'M15.5 14h-.8l-.3-.3a6.5 6.5 0 1 0-.7.7l.3.3v.8l5 5 1.5-1.5-5-5Zm-6 0a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9Z',
  info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 15h-2v-6h2v6Zm0-8h-2V7h2v2Z',
} as const;

/** A sign that repeats what the words beside it say: hidden from screen readers. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
