type Variable = { what: string; example: string }

/** How each variable is explained when it is missing or wrong. */
export const variables = {
  DATABASE_URL: {
    what: 'the PostgreSQL database',
    example: 'postgres://meldpunt:secret@127.0.0.1:5432/meldpunt',
  },
  READ_DATABASE_URL: {
    what: 'a replica for reading (optional)',
    example: 'postgres://meldpunt:secret@replica:5432/meldpunt',
  },
  SMTP_URL: { what: 'the mail server', example: 'smtps://user:secret@mail.city.example:465' },
  MAIL_FROM: { what: 'sender of every mail', example: 'Meldpunt 1777 <1777@city.example>' },
  PUBLIC_URL: {
    what: 'address at which browsers reach this server',
    example: 'https://meldpunt.city.example',
  },
  LINK_KEY: {
    what: 'key of the secret links: 64 or more hexadecimal digits, from `openssl rand -hex 32`',
    example: '7f3a… (64 digits)',
  },
  SESSION_KEYS: {
    what: 'keys of the sessions, newest first, with commas: 32 or more characters each',
    example: 'b41c… (64 digits)',
  },
  STAFF_OIDC_ISSUER: {
    what: 'OpenID Connect provider of the staff',
    example: 'https://login.city.example/realms/city',
  },
  STAFF_OIDC_CLIENT_ID: { what: 'our name at that provider', example: 'meldpunt' },
  STAFF_OIDC_CLIENT_SECRET: { what: 'our secret at that provider', example: 'a-long-secret' },
  STAFF_OIDC_SCOPES: { what: 'scopes to ask for (optional)', example: 'openid profile email groups' },
  STAFF_OIDC_CLAIM: {
    what: 'claim whose values give role and department (optional)',
    example: 'groups',
  },
  CITIZEN_OIDC_ISSUER: {
    what: 'OpenID Connect issuer of ACM/IDM, where citizens sign in (optional)',
    example: 'https://authenticatie.vlaanderen.be/op',
  },
  CITIZEN_OIDC_CLIENT_ID: { what: 'our name at ACM/IDM', example: 'meldpunt' },
  CITIZEN_OIDC_CLIENT_SECRET: {
    what: 'our secret at ACM/IDM, or else a private key',
    example: 'a-long-secret',
  },
  CITIZEN_OIDC_PRIVATE_KEY: {
    what: 'our private RSA key at ACM/IDM as one line of JWK (private_key_jwt), or else a secret',
    example: '{"kty":"RSA","kid":"2026","n":"…","d":"…"}',
  },
  CITIZEN_OIDC_SCOPES: { what: 'scopes to ask for (optional)', example: 'openid profile rrn' },
  CITIZEN_OIDC_ACR_VALUES: {
    what: 'means of proof to ask for, so that ACM/IDM tells which was used (optional)',
    example: 'urn:be:vlaanderen:authmech:eid urn:be:vlaanderen:authmech:itsme',
  },
  MELDING_DOEN_ISSUER: {
    what: 'who gives tokens to Mijn Burgerprofiel for posting reports here (optional)',
    example: 'https://authenticatie.vlaanderen.be/op',
  },
  MELDING_DOEN_AUDIENCE: {
    what: 'audience that those tokens name us by',
    example: 'https://meldpunt.city.example',
  },
  MELDING_DOEN_SCOPE: { what: 'scope that those tokens must have (optional)', example: 'dv_mbp_incidents' },
  NATIONAL_NUMBER_HASH_KEY: {
    what: 'key by which people are found again by national number, never changed: `openssl rand -hex 32`',
    example: '5c02… (64 digits)',
  },
  NATIONAL_NUMBER_KEYS: {
    what: 'keys that seal national numbers, newest first, as id:digits with commas; a new one goes in front',
    example: '2026:9d41… (64 digits)',
  },
  BURGERPROFIEL_TOKEN_URL: {
    what: 'where Mijn Burgerprofiel gives access tokens (optional, with all that follow)',
    example: 'https://authenticatie.vlaanderen.be/op/v1/token',
  },
  BURGERPROFIEL_AUDIENCE: {
    what: 'for whom our signed assertion is meant: the issuer of the tokens',
    example: 'https://authenticatie.vlaanderen.be/op',
  },
  BURGERPROFIEL_CLIENT_ID: { what: 'our name there', example: 'meldpunt' },
  BURGERPROFIEL_PRIVATE_KEY: {
    what: 'our private RSA key there as one line of JWK (private_key_jwt)',
    example: '{"kty":"RSA","kid":"2026","n":"…","d":"…"}',
  },
  BURGERPROFIEL_SCOPE: { what: 'scope to ask for (optional)', example: 'DosisImport' },
  BURGERPROFIEL_DOSSIER_URL: {
    what: 'the dossier service, without /dossiers',
    example: 'https://dosis.example/api/v1/dosis',
  },
  BURGERPROFIEL_NOTIFICATION_URL: {
    what: 'where notifications are posted',
    example: 'https://notificaties.example/api/v1/notificaties',
  },
  BURGERPROFIEL_SOURCE_URI: {
    what: 'names the source of our dossier numbers',
    example: 'https://data.city.example/id/meldingen',
  },
  BURGERPROFIEL_PROVIDER_URI: {
    what: 'names the city as provider of notifications',
    example: 'https://data.city.example/id/organisatie',
  },
  BURGERPROFIEL_PRODUCT_ID: { what: 'our product in the Flemish catalogue', example: 'meldpunt-1777' },
  BURGERPROFIEL_BRAND_CODE: { what: 'our brand in Mijn Burgerprofiel', example: 'kortrijk' },
  BURGERPROFIEL_MANAGER: {
    what: 'who answers for the dossiers, as JSON',
    example:
      '{"name":"City","service":"Desk","phone":"1777","email":"1777@city.example","website":"https://city.example","address":"Main street 1"}',
  },
  BURGERPROFIEL_DOSSIER_NOTIFIES: {
    what: 'true where a pushed dossier notifies by itself, so that we do not (optional)',
    example: 'false',
  },
  STORAGE_DIR: {
    what: 'folder for photos, kept and backed up; left out where S3 keeps them',
    example: '/var/lib/meldpunt/storage',
  },
  S3_ENDPOINT: {
    what: 'address of a store that speaks S3, for photos in place of STORAGE_DIR (optional, with all that follow)',
    example: 'https://s3.eu-central-1.amazonaws.com',
  },
  S3_BUCKET: { what: 'the bucket for photos, which nothing else uses', example: 'meldpunt-photos' },
  S3_REGION: { what: 'region of that store', example: 'eu-central-1' },
  S3_ACCESS_KEY_ID: { what: 'our key at that store', example: 'AKIAIOSFODNN7EXAMPLE' },
  S3_SECRET_ACCESS_KEY: { what: 'the secret of that key', example: 'a-long-secret' },
  S3_PATH_STYLE: {
    what: 'true where the store has the bucket in the path, not in the host name (optional)',
    example: 'true',
  },
  CLAMD_URL: {
    what: 'virus scanner (clamd) that looks at every upload (optional)',
    example: 'tcp://127.0.0.1:3310',
  },
  CTI_TOKEN: {
    what: 'secret in the address at which the telephone exchange tells of calls, /api/cti/<token> (optional)',
    example: '64-random-hexadecimal-characters-from-openssl-rand',
  },
  CTI_OWN_NUMBERS: {
    what: 'telephone numbers of the city itself, with commas between (optional)',
    example: '+3256241777,+3256277000',
  },
  SMS_URL: {
    what: 'gateway of text messages: takes one message as a POST of JSON (optional)',
    example: 'https://sms.example/v1/messages',
  },
  SMS_AUTHORIZATION: {
    what: 'whole value of the header Authorization at that gateway (optional)',
    example: 'Bearer a-long-secret',
  },
  SMS_SENDER: { what: 'whom telephones show as the sender (optional)', example: '1777' },
  SMS_BODY: {
    what: 'what is posted, with {id}, {to}, {sender} and {text} (optional)',
    example: '{"recipients":["{to}"],"originator":"{sender}","body":"{text}"}',
  },
  SMS_QUIET_HOURS: {
    what: 'when no text message about a report leaves, or none (optional)',
    example: '21:00-08:00',
  },
  IMAP_URL: {
    what: 'mailbox that is read, with the folder as its path (optional)',
    example: 'imaps://1777:a-secret@mail.city.example/INBOX',
  },
  MAIL_IN_ADDRESS: { what: 'address of that mailbox (optional)', example: '1777@city.example' },
  MAIL_IN_DONE_FOLDER: { what: 'folder for mails that were taken (optional)', example: '1777 verwerkt' },
  MAIL_IN_PERSON_FOLDER: {
    what: 'folder for mails that a person has to look at (optional)',
    example: '1777 na te kijken',
  },
  MAIL_IN_LARGEST_MB: { what: 'a larger mail is not read whole, MB (optional)', example: '40' },
  ROLE: { what: 'what this process does: web, worker or all (optional)', example: 'all' },
  PORT: { what: 'port to answer on (optional)', example: '1777' },
  LOG_LEVEL: { what: 'fatal, error, warn, info, debug or silent (optional)', example: 'info' },
  WRITES_PER_MINUTE: {
    what: 'how much one address or account may send in a minute (optional)',
    example: '120',
  },
  METRICS_TOKEN: {
    what: 'secret of who reads /metrics: 32 or more characters (optional)',
    example: '90d7… (64 digits)',
  },
  TRUST_PROXY: { what: 'how many proxies stand in front (optional)', example: '1' },
} as const satisfies Record<string, Variable>
type Name = keyof typeof variables

export const isVariable = (name: PropertyKey | undefined): name is Name =>
  typeof name === 'string' && Object.hasOwn(variables, name)
