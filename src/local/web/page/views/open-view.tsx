import { DocumentsView } from './documents-view';
import { MailView } from './mail-view';
import { RunsView } from './runs-view';
import type { Route } from './use-route';

interface OpenViewProps {
  readonly route: Route;
  /** Grows with letters and documents. */
  readonly filesRevision: number;
  /** Grows with runs. */
  readonly runsRevision: number;
  readonly onRefusal: (error: unknown) => void;
}

/** The view that stands in the place of the workbook, if one does. */
export function OpenView({ route, filesRevision, runsRevision, onRefusal }: OpenViewProps) {
  switch (route.name) {
    case 'outbox':
      return <MailView revision={filesRevision} onRefusal={onRefusal} />;
    case 'documents':
      return <DocumentsView item={route.item} revision={filesRevision} onRefusal={onRefusal} />;
    case 'runs':
      return <RunsView revision={runsRevision} onRefusal={onRefusal} />;
    default:
      return null;
  }
}
