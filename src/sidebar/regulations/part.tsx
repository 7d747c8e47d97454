import { registerPart } from '../parts/part-screens';
import '../styles/regulations.css';
import '../styles/steps.css';
import { NormCheckPage } from './norm-check-page';
import { RegulationPage } from './regulation-page';
import { RegulationsPage } from './regulations-page';
import { WhatChangesPage } from './what-changes-page';
import { WizardPage } from './wizard/wizard-page';

registerPart('regulations', {
  regulations: (_, { revision }) => <RegulationsPage key={revision} />,
  regulation: ({ id }, { revision }) => <RegulationPage key={`${id} ${revision}`} id={id} />,
  normCheck: (_, { revision }) => <NormCheckPage key={revision} />,
  newRegulation: ({ editionOf }) => <WizardPage editionOf={editionOf} />,
  whatChanges: ({ fromId }) => <WhatChangesPage fromId={fromId} />,
});
