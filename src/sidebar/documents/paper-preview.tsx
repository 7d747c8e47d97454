import type { PaperBlock, PaperLine, PreviewPaperOutput } from '../../contract/papers';
import { documentsWords as words } from '../../messages/ui-documents';
import { Box } from '../controls/box';

/** What hinders the paper, what to check in it, and its text as it will be. */
export function PaperPreview({ preview }: { readonly preview: PreviewPaperOutput }) {
  const { fileName, blocks, warnings, obstacles, problems } = preview;
  const lines = (title: string, said: readonly string[]) =>
    said.length === 0 ? null : (
      <Box kind="warning">
        <strong>{title}</strong>
        <ul>
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Box>
    );
  return (
    <section aria-label={words.previewTitle}>
      {lines(
        words.obstacles,
        obstacles.map(({ what, where }) => words.obstacle(what, where)),
      )}
      {lines(
        words.problems,
        problems.map(({ place, message, suggestion }) => words.problem(place, message, suggestion)),
      )}
      {lines(words.check, warnings)}
      <p class="file-name">{fileName}</p>
      {blocks.length > 0 && (
        <div class="paper-preview">
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a preview is drawn once and never changes
            <Block key={index} block={block} />
          ))}
        </div>
      )}
    </section>
  );
}

function Block({ block }: { readonly block: PaperBlock }) {
  if (block.kind === 'paragraph') return <Line line={block.line} />;
  return (
    <table>
      <tbody>
        {block.rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <tr key={row}>
            {cells.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <td key={column}>
                {cell.map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <Line key={index} line={line} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Line({ line }: { readonly line: PaperLine }) {
  return (
    <p class={`paper-${line.align}`}>
      {line.pieces.map(({ text, marked }, index) =>
        marked ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <mark key={index} title={words.marked}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </p>
  );
}
