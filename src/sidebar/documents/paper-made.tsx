import { useEffect, useRef } from 'preact/hooks';
import type { MakePaperOutput } from '../../contract/papers';
import { documentsWords as words } from '../../messages/ui-documents';
import { ui } from '../../messages/ui-words';
import { Box } from '../controls/box';
import { Icon } from '../controls/icon';
import { UncertainWords } from '../templates/uncertain-words';

/** The link to the paper and what to check in it. */
export function PaperMade({ made }: { readonly made: MakePaperOutput }) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus(), []);
  return (
    <Box kind="success">
      <strong>{made.existed ? words.existed : words.made}</strong>
      <p class="file-name">{made.fileName}</p>
      <a class="button button-primary" ref={link} href={made.url} target="_blank" rel="noopener noreferrer">
        <Icon name="document" />
        <span>{words.open}</span>
        <span class="visually-hidden">({ui.opensInNewTab})</span>
      </a>
      {made.warnings.length > 0 && (
        <>
          <p>{words.check}:</p>
          <ul class="warnings">
            {made.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </>
      )}
      <UncertainWords uncertain={made.uncertain} />
    </Box>
  );
}
