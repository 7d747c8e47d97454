import { useCallback } from 'preact/hooks';
import type { LintTemplatesOutput, TemplateView } from '../../contract/papers';
import { TEMPLATE_SECTIONS, templatesWords as words } from '../../messages/ui-templates';
import { FailureBox } from '../controls/failure-box';
import { ScreenHeader } from '../controls/screen-header';
import { Unfolding } from '../controls/unfolding';
import { Skeleton } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { useLoad } from '../state/use-load';
import { ConfirmedPhrases } from './confirmed-phrases';
import { TemplateCard } from './template-card';
import { mistakesOf } from './use-template';

/** «Шаблоны»: every paper by section with the template in use; a card opens in its place. */
export function TemplatesPage() {
  const { call, back } = usePage();
  const ask = useCallback(() => call('lintTemplates', { paper: null }), [call]);
  const { data, running, failure, load } = useLoad<LintTemplatesOutput>(ask);
  return (
    <main class="templates" aria-busy={running}>
      <ScreenHeader title={words.title} onBack={back}>
        <p class="faint">{words.about}</p>
      </ScreenHeader>
      <p class="hint">{words.perUser}</p>
      <FailureBox failure={failure} onRetry={load} />
      {data === null && running && <Skeleton rows={8} />}
      {data !== null &&
        Object.entries(TEMPLATE_SECTIONS).map(([section, title]) => (
          <Section key={section} title={title} templates={data.templates.filter((one) => one.section === section)} />
        ))}
      <ConfirmedPhrases phrases={data?.confirmed ?? []} />
    </main>
  );
}

interface SectionProps {
  readonly title: string;
  readonly templates: readonly TemplateView[];
}

function Section({ title, templates }: SectionProps) {
  if (templates.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {templates.map((template) => (
        <Unfolding key={template.paper} title={template.name} brief={<Brief template={template} />}>
          <TemplateCard listed={template} />
        </Unfolding>
      ))}
    </section>
  );
}

function Brief({ template }: { readonly template: TemplateView }) {
  const { source, file } = template;
  const mistakes = mistakesOf(template);
  const used = source === 'own' ? words.own : file === null ? words.shipped : words.foreign;
  return (
    <>
      <span class="faint">{used}</span>
      {mistakes > 0 && <span class="badge badge-postponed">{words.mistakes(mistakes)}</span>}
    </>
  );
}
