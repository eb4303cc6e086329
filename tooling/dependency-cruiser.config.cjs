/** Who may import whom (docs/map.md). Each rule was proved once by breaking it: tooling/boundaries.test.ts keeps proving it. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(apps|packages|demo|e2e|bench)/', pathNot: [from, ...allowed] },
})

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '\\.module\\.css$', '/dist/server/'] },
    },
    only('domain-imports-nothing', '^packages/domain/', []),
    only('ui-imports-nothing-of-ours', '^packages/ui/', []),
    only('db-imports-domain', '^packages/db/', ['^packages/domain/']),
    only('api-imports-domain-and-db', '^apps/api/', ['^packages/(domain|db)/']),
    only('host-imports-api-and-web-builds', '^apps/host/', [
      '^apps/api/',
      '^apps/(citizen-web|backoffice)/src/build\\.ts$',
      '^packages/(db|domain)/',
    ]),
    only('citizen-web-imports', '^apps/citizen-web/', [
      '^packages/(ui|domain)/',
      '^apps/api/src/router\\.ts$',
    ]),
    only('backoffice-imports', '^apps/backoffice/', ['^packages/(ui|domain)/', '^apps/api/src/router\\.ts$']),
    {
      name: 'web-imports-only-types-of-the-router',
      severity: 'error',
      from: { path: '^apps/(citizen-web|backoffice)/' },
      to: { path: '^apps/api/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'a-feature-never-imports-another',
      severity: 'error',
      from: { path: '^apps/(api|citizen-web|backoffice)/src/features/([^/]+)/' },
      to: { path: '^apps/(api|citizen-web|backoffice)/src/features/', pathNot: '^apps/$1/src/features/$2/' },
    },
    {
      name: 'what-features-stand-on-imports-none',
      severity: 'error',
      from: { path: '^apps/api/src/(command|city|report-view)/' },
      to: { path: '^apps/api/src/features/' },
    },
    {
      name: 'lib-imports-neither-features-nor-routes',
      severity: 'error',
      from: { path: '^apps/(citizen-web|backoffice)/src/lib/' },
      to: { path: '^apps/(citizen-web|backoffice)/src/(features|routes|app)/' },
    },
    {
      name: 'features-import-no-routes',
      severity: 'error',
      from: { path: '^apps/(citizen-web|backoffice)/src/features/' },
      to: { path: '^apps/(citizen-web|backoffice)/src/(routes|app)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '\\.test', '\\.po$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tooling/tsconfig/boundaries.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
}
