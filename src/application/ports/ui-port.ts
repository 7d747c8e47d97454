/** The workbook's window in front of a person. Absent in triggers. */
export interface UiPort {
  toast(message: string, title: string): void;
  alert(title: string, message: string): void;
  openSidebar(title: string): void;
  /** Selects a range, A1 with or without column letters, and brings its sheet to the front. */
  activateRange(sheetTitle: string, range: string): void;
}
