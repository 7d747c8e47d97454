import type { PagePart } from '../../contract/load-part';

/** Parts of the page as they lie in the installed program. */
export interface PagePartPort {
  /**
   * The text of a part: its `<style>`, if any, and its `<script>`.
   *
   * @throws AppError PROGRAM_INCOMPLETE when the part's file was not pushed
   */
  text(part: PagePart): string;
}
