import { useEffect, useRef } from 'preact/hooks';
import type { MakePaperOutput } from '../../contract/papers';
import { documentsWords as words } from '../../messages/ui-documents';
import { ui } from '../../messages/ui-words';
import { Box } from '../controls/box';
import { Icon } from '../controls/icon';
import { isLeaderPage } from '../server/page-link';
import { UncertainWords } from '../templates/uncertain-words';
import { DownloadButton } from './download-button';

/** The link to the paper and what to check in it. */
export function PaperMade({ made }: { readonly made: MakePaperOutput }) {
  const link = useRef<HTMLAnchorElement>(null);
  const isLeader = isLeaderPage();
  useEffect(() => link.current?.focus(), []);
  return (
    <Box kind="success">
      <strong>{made.existed ? words.existed : words.made}</strong>
      <p class="file-name">{made.fileName}</p>
      <div class="actions">
        {!isLeader && (
          <a class="button button-primary" ref={link} href={made.url} target="_blank" rel="noopener noreferrer">
            <Icon name="document" />
            <span>{words.open}</span>
            <span class="visually-hidden">({ui.opensInNewTab})</span>
          </a>
        )}
        <DownloadButton documentId={made.documentId} primary={isLeader} />
      </div>
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
