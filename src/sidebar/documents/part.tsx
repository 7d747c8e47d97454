import { registerPart } from '../parts/part-screens';
import { PhraseFormsPage } from '../templates/phrase-forms-page';
import { TemplatesPage } from '../templates/templates-page';
import { DocumentsPage } from './documents-page';
import '../styles/documents.css';
import '../styles/templates.css';

// Papers and what they are made of: one line for each screen.
registerPart('documents', {
  documents: ({ groupId }, { revision }) => <DocumentsPage key={`${groupId} ${revision}`} groupId={groupId} />,
  templates: (_, { revision }) => <TemplatesPage key={revision} />,
  phraseForms: ({ phrase }) => <PhraseFormsPage key={phrase} phrase={phrase} />,
});
