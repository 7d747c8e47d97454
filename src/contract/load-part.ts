import * as z from 'zod/mini';

/** Parts of the page that are brought when a screen of theirs is opened; `sidebar.html` holds the rest. */
export const PAGE_PARTS = ['regulations', 'forms', 'office', 'documents'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

/** Asks for the text of a part. It is program text, the same for everybody: no register is read for it. */
export const LoadPartInput = z.object({ part: z.enum(PAGE_PARTS) });
export type LoadPartInput = z.infer<typeof LoadPartInput>;

/** `text`: elements `<style>` and `<script data-build>` for the page to add to itself. */
export const LoadPartOutput = z.object({ text: z.string() });
export type LoadPartOutput = z.infer<typeof LoadPartOutput>;
