import { useState } from 'react';
import type { LiveEvents } from '../../live-events';
import { isForThisTab } from '../api';
import type { ShownDialog, ShownFrame } from '../frame/script-dialog';

/** The sidebar and the dialog that the script has opened in this tab. */
export function useShownFrames() {
  const [sidebar, setSidebar] = useState<ShownFrame>();
  const [dialog, setDialog] = useState<ShownDialog>();
  return {
    sidebar,
    dialog,
    showSidebar(event: LiveEvents['sidebar']) {
      if (isForThisTab(event)) setSidebar(event);
    },
    showDialog(event: LiveEvents['dialog']) {
      if (isForThisTab(event)) setDialog(event);
    },
    closeSidebar: () => setSidebar(undefined),
    closeDialog: () => setDialog(undefined),
  };
}
