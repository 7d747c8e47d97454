import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

type Repair = readonly [before: string, after: string];

/** What is put right in FortuneSheet's core while it is bundled. */
const CORE: readonly Repair[] = [
  // Lines are broken after any letter that is not Latin, as Chinese is written. Russian words are broken at spaces.
  [
    'function checkWordByteLength(value) {',
    'function checkWordByteLength(value) { if (value.charCodeAt(0) < 0x530) return 1;',
  ],
  // In wrapped text a line break is taken for a space.
  [
    'var str = value.substring(anchor, _i5);',
    `var str = value.substring(anchor, _i5);
          if (rt === 0 && str.endsWith('\\n')) {
            var brokenLine = str.slice(0, -1);
            var brokenSize = getMeasureText(brokenLine, renderCtx, sheetCtx);
            var brokenAsc = brokenSize.actualBoundingBoxAscent;
            var brokenDesc = brokenSize.actualBoundingBoxDescent;
            if (_.isNil(text_all_split[splitIndex])) text_all_split[splitIndex] = [];
            text_all_split[splitIndex].push({ content: brokenLine, style: fontset, left: 0, top: 0, fs: fontSize,
              splitIndex: splitIndex, width: brokenSize.width, height: brokenAsc + brokenDesc, asc: brokenAsc, desc: brokenDesc });
            splitIndex += 1;
            spaceOrTwoByte = null;
            anchor = _i5;
            _i5 += 1;
            continue;
          }`,
  ],
  // Lines are as far apart as their letters are high, so that a line without a «р» or «Б» sticks to its neighbour.
  [
    'cache.actualBoundingBoxDescent = measureText.actualBoundingBoxDescent;\n  cache.actualBoundingBoxAscent = measureText.actualBoundingBoxAscent;',
    'var even = renderCtx.measureText("Бр"); cache.actualBoundingBoxDescent = even.actualBoundingBoxDescent; cache.actualBoundingBoxAscent = even.actualBoundingBoxAscent;',
  ],
  // A formula that is typed over is written into the editor anew, and the caret goes to its beginning.
  [
    'if ($copyTo) $copyTo.innerHTML = value;\n    $editor.innerHTML = escapeHTMLTag(value);',
    `if ($copyTo) $copyTo.innerHTML = escapeHTMLTag(value);
    var caret = window.getSelection();
    var before = document.createRange();
    before.selectNodeContents($editor);
    var isHere = caret && caret.focusNode && $editor.contains(caret.focusNode);
    if (isHere) before.setEnd(caret.focusNode, caret.focusOffset);
    var offset = before.toString().length;
    $editor.innerHTML = escapeHTMLTag(value);
    if (isHere && $editor.firstChild) caret.collapse($editor.firstChild, Math.min(offset, $editor.firstChild.length));`,
  ],
  // Ranges given to it are written into, within a function that React may call again when immer has frozen them.
  [
    'sheet.luckysheet_select_save = normalizeSelection(ctx, range);',
    'sheet.luckysheet_select_save = normalizeSelection(ctx, range.map((one) => ({ ...one })));',
  ],
];

/** And in its React part. */
const REACT: readonly Repair[] = [
  // A sheet given as a matrix is emptied, only a list of cells is taken; making the matrix from it again costs seconds.
  [
    'var initSheetData = useCallback(function (draftCtx, newData, index) {',
    'var initSheetData = useCallback(function (draftCtx, newData, index) { if (newData.data && !newData.celldata) return newData.data;',
  ],
];

/** An esbuild plugin that repairs FortuneSheet's core, and fails when a new version reads otherwise. */
export const fortuneRepairs: Plugin = {
  name: 'fortune-repairs',
  setup(bundling) {
    bundling.onLoad({ filter: /@fortune-sheet[\\/](core|react)[\\/]dist[\\/]index\.esm\.js$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const [before, after] of /[\\/]core[\\/]/.test(path) ? CORE : REACT) {
        if (!contents.includes(before)) throw new Error(`FortuneSheet has changed, look at its repairs: ${before}`);
        contents = contents.replace(before, () => after);
      }
      return { contents, loader: 'js' };
    });
  },
};
