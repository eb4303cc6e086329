/** Who can come over plain HTTP, beside the procedures of the router. */
export const httpVisitors = ['anonymous', 'follower', 'citizen', 'staff', 'service'] as const
export type HttpVisitor = (typeof httpVisitors)[number]

/** `letsIn`: of the report that the address names, not of another. `note` says what the columns cannot. */
type HttpPermission = { route: string; letsIn: readonly HttpVisitor[]; note: string }

const everybody = httpVisitors
const ofReport = ['follower', 'citizen'] as const

/** Every address that is not a procedure; a test asks each of them as everybody, also with ids of somebody else. */
export const httpPermissions = [
  { route: 'GET /healthz', letsIn: everybody, note: 'says that the process lives, nothing else' },
  { route: 'GET /readyz', letsIn: everybody, note: 'says whether it can work, nothing else' },
  {
    route: 'GET /metrics',
    letsIn: [],
    note: 'who holds `METRICS_TOKEN`; without one, only who asks on the machine itself',
  },
  { route: 'GET /v1/melding/configuration', letsIn: ['service'], note: 'a token with the scope' },
  { route: 'POST /v1/melding/', letsIn: ['service'], note: 'a token with the scope' },
  {
    route: 'POST /api/cti/:token',
    letsIn: [],
    note: 'the telephone exchange, which has the token of the address',
  },
  { route: 'GET /balie/aanmelden', letsIn: everybody, note: 'sends to the city’s sign-in' },
  {
    route: 'GET /balie/aangemeld',
    letsIn: [],
    note: 'who comes back from the city’s sign-in with the code of their own attempt',
  },
  { route: 'POST /balie/afmelden', letsIn: everybody, note: 'from a page of ours; ends the own session' },
  {
    route: 'PUT /balie/api/attachments/:reportId/:clientId',
    letsIn: ['staff'],
    note: 'who may read the report, or a draft',
  },
  {
    route: 'GET /balie/api/attachments/:id',
    letsIn: ['staff'],
    note: 'who may read the report; it is logged',
  },
  { route: 'GET /balie/api/attachments/:id/thumb', letsIn: ['staff'], note: 'who may read the report' },
  {
    route: 'GET /balie/api/mail/:id',
    letsIn: ['staff'],
    note: 'the desk, and who may read the report that it belongs to; it is logged',
  },
  {
    route: 'PUT /api/attachments/:reportId/:clientId',
    letsIn: ofReport,
    note: 'anybody to a draft, whose id nobody else knows',
  },
  { route: 'GET /api/attachments/:id', letsIn: ofReport, note: 'everybody once a clerk released it' },
  { route: 'GET /api/attachments/:id/thumb', letsIn: ofReport, note: 'everybody once a clerk released it' },
  { route: 'GET /api/mijn/gegevens.json', letsIn: ['citizen'], note: 'only what is kept about themselves' },
  { route: 'GET /aanmelden', letsIn: everybody, note: 'sends to ACM/IDM' },
  {
    route: 'GET /aangemeld',
    letsIn: [],
    note: 'who comes back from ACM/IDM with the code of their own attempt',
  },
  { route: 'POST /afmelden', letsIn: everybody, note: 'from a page of ours; ends the own session' },
  { route: 'GET /afgemeld', letsIn: everybody, note: 'only leads on' },
  {
    route: 'GET {/:language}/volg/:token',
    letsIn: everybody,
    note: 'who has the secret link; without it there is nothing',
  },
  {
    route: 'GET /:language/partner/:token',
    letsIn: [],
    note: 'the partner that has the secret link',
  },
  {
    route: 'POST /:language/melden',
    letsIn: everybody,
    note: '`citizen.submit` for a browser without script',
  },
  {
    route: 'POST /:language/melding/:reportId/:command',
    letsIn: ofReport,
    note: 'the procedures of `follow` for a browser without script',
  },
  {
    route: 'POST /:language/mijn/:command',
    letsIn: ['citizen'],
    note: 'the procedures of `person` for a browser without script, about themselves',
  },
  {
    route: 'POST /:language/volgen/:command',
    letsIn: everybody,
    note: '`follow.askCode` and `follow.useCode` for a browser without script',
  },
  { route: 'POST /:language/mail-bevestigen', letsIn: [], note: 'who has the link of the mail' },
  { route: 'GET /', letsIn: everybody, note: 'a page; what is in it comes from the procedures above' },
  { route: 'GET /:language', letsIn: everybody, note: 'a page' },
  { route: 'GET /:language{/*path}', letsIn: everybody, note: 'a page' },
] as const satisfies readonly HttpPermission[]

export type HttpRoute = (typeof httpPermissions)[number]['route']

const mark = (allowed: boolean) => (allowed ? 'yes' : '')

/** The table of the docs, in Markdown. */
export function httpPermissionsTable(): string {
  const head = `| address | ${httpVisitors.join(' | ')} | who exactly |`
  const rule = `| --- |${httpVisitors.map(() => ' :-: |').join('')} --- |`
  const rows = httpPermissions.map(({ route, letsIn, note }: HttpPermission) => {
    const marks = httpVisitors.map((visitor) => mark(letsIn.includes(visitor)))
    return `| \`${route}\` | ${marks.join(' | ')} | ${note} |`
  })
  return [head, rule, ...rows].join('\n')
}
