import { documentsWords as words } from '../../messages/ui-documents';
import { Icon } from '../controls/icon';
import { ScreenHeader } from '../controls/screen-header';
import { usePage } from '../state/page-context';
import { Batches } from './batches';
import { PaperChoice } from './paper-choice';

/** Papers of a group, or of the whole register with its batches. */
export function DocumentsPage({ groupId }: { readonly groupId: string | null }) {
  const { page, back, open } = usePage();
  const group = page.groups.find(({ id }) => id === groupId);
  return (
    <main class="documents">
      <ScreenHeader title={words.title} onBack={back}>
        {group !== undefined && <p class="faint">{group.name}</p>}
      </ScreenHeader>
      {groupId === null && (
        <p>
          <button type="button" class="link-button" onClick={() => open({ name: 'directory', list: 'documents' })}>
            <Icon name="document" />
            <span>{words.register}</span>
          </button>
        </p>
      )}
      <PaperChoice groupId={groupId} />
      {groupId === null && <Batches />}
    </main>
  );
}
