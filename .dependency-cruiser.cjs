/** Import directions of the zones (docs: README, «Map»). Each rule says why to the one who trips it. */
const zone = (name) => `^src/${name}/`;

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one idea or want a third one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-stands-alone',
      comment: 'Norms and verdicts are pure: no outer zone may leak in.',
      severity: 'error',
      from: { path: zone('domain') },
      to: { pathNot: `${zone('domain')}|node_modules/petrovich` },
    },
    {
      name: 'petrovich-in-russian-only',
      comment: 'Cases of names are made in one place, with our corrections on top.',
      severity: 'error',
      from: { pathNot: '^src/domain/russian/|^tests/' },
      to: { path: 'node_modules/petrovich' },
    },
    {
      name: 'contract-sees-domain-types-only',
      comment: 'The page must not pull the domain in; schemas stand alone.',
      severity: 'error',
      from: { path: zone('contract') },
      to: { path: '^src/', pathNot: zone('contract'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'messages-see-types-only',
      comment: 'Words are keyed by code; they decide nothing.',
      severity: 'error',
      from: { path: zone('messages') },
      to: { path: '^src/', pathNot: zone('messages'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'application-does-not-know-hosts',
      comment: 'Use cases speak to ports; Google and the local runtime are adapters.',
      severity: 'error',
      from: { path: zone('application') },
      to: { path: '^src/(google|local|sidebar)/' },
    },
    {
      name: 'google-is-outermost',
      comment: 'Adapters are wired in entry.ts only; nothing inner imports them.',
      severity: 'error',
      from: { path: '^src/(domain|application|contract|messages|sidebar|local|templates)/' },
      to: { path: zone('google') },
    },
    {
      name: 'sidebar-sees-contract-and-messages',
      comment: 'The page knows what it may ask and how to say it, nothing of how it is done.',
      severity: 'error',
      from: { path: zone('sidebar') },
      to: { path: '^src/', pathNot: '^src/(sidebar|contract|messages)/' },
    },
    {
      name: 'local-runs-the-bundle',
      comment: 'The local runtime gets the product only as the built bundle; demos may make rows by the codec.',
      severity: 'error',
      from: { path: zone('local'), pathNot: '^src/local/demo/' },
      to: { path: '^src/(domain|application|messages|sidebar|contract|templates)/' },
    },
    {
      name: 'src-knows-no-tests-or-scripts',
      comment: 'What is shipped does not depend on what builds or tests it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'server-has-no-node',
      comment: 'Apps Script has ECMAScript built-ins only.',
      severity: 'error',
      from: { path: '^src/(domain|application|contract|messages|google|sidebar|templates)/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'] },
  },
};
