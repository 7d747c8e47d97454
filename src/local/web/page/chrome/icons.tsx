/** The icon of the document: a green sheet, drawn here, no file needed. */
export function SheetIcon() {
  return (
    <svg width="30" height="40" viewBox="0 0 30 40" aria-hidden="true">
      <path d="M3 0h17l10 10v27a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#0f9d58" />
      <path d="M20 0l10 10H20z" fill="#87ceac" />
      <path
        d="M7 17h16v14H7zm2 2v3h5v-3zm7 0v3h5v-3zm-7 5v2h5v-2zm7 0v2h5v-2zm-7 4v1.500h5V28zm7 0v1.500h5V28z"
        fill="#fff"
      />
    </svg>
  );
}

const PATHS = {
  undo: 'M12.500 8c-2.650 0-5.050 1-6.900 2.600L2 7v9h9l-3.620-3.620A8 8 0 0 1 20.100 16l2.370-.780A10.500 10.500 0 0 0 12.500 8z',
  redo: 'M18.400 10.600A10.500 10.500 0 0 0 1.530 15.220l2.370.780a8 8 0 0 1 12.720-3.620L13 16h9V7z',
  find: 'M15.500 14h-.790l-.280-.270a6.500 6.500 0 1 0-.700.700l.270.280v.790l5 5 1.490-1.490zm-6 0A4.500 4.500 0 1 1 14 9.500 4.500 4.500 0 0 1 9.500 14z',
  download: 'M19 9h-4V3H9v6H5l7 7zM5 18v2h14v-2z',
  sortUp: 'M4 18h2v-8h3L5 5l-4 5h3zm7-1h10v-2H11zm0-4h8v-2h-8zm0-4h6V7h-6z',
  sortDown: 'M4 5h2v9h3l-4 5-4-5h3zm7 12h6v-2h-6zm0-4h8v-2h-8zm0-4h10V7H11z',
  addRow: 'M3 4h18v6H3zm2 2v2h14V6zm6 6h2v3h3v2h-3v3h-2v-3H8v-2h3z',
  deleteRow: 'M3 4h18v6H3zm2 2v2h14V6zm3 9h8v2H8z',
  clock:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16zm.500-13H11v6l5.200 3.100.800-1.200-4.500-2.700z',
  close:
    'M19 6.410 17.590 5 12 10.590 6.410 5 5 6.410 10.590 12 5 17.590 6.410 19 12 13.410 17.590 19 19 17.590 13.410 12z',
  lines: 'M3 6h18v2H3zm0 5h18v2H3zm0 5h18v2H3z',
  table: 'M3 4h18v16H3zm2 2v3h14V6zm0 5v3h6v-3zm8 0v3h6v-3zm-8 5v2h6v-2zm8 0v2h6v-2z',
  mail: 'M3 5h18v14H3zm2 2v.500l7 5 7-5V7zm14 10V10l-7 5-7-5v7z',
  file: 'M6 2h8l6 6v14H4V2zm7 1.500V9h5.500zM7 12v1.500h10V12zm0 4v1.500h10V16z',
  play: 'M8 5v14l11-7z',
  saved:
    'M19.350 10.040A7.490 7.490 0 0 0 12 4a7.500 7.500 0 0 0-6.640 4.040A6 6 0 0 0 6 20h13a5 5 0 0 0 .350-9.960zM10 17l-3.500-3.500 1.410-1.410L10 14.170l5.180-5.180 1.410 1.420z',
} as const;

export type IconName = keyof typeof PATHS;

/** One of our small icons in the colour of the text around it. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" fill="currentColor">
      <path d={PATHS[name]} />
    </svg>
  );
}
