export { usualQuietHours } from '@meldpunt/domain'
export { createClamd } from './adapters/antivirus/clamd.ts'
export type { BurgerprofielConfig } from './adapters/burgerprofiel/burgerprofiel-config.ts'
export { type MailInConfig, usualMailIn } from './adapters/mail-in/mail-in-config.ts'
export { createSmsGateway } from './adapters/sms/create-sms-gateway.ts'
export { parseQuietHours, type SmsConfig, usualSmsBody } from './adapters/sms/sms-config.ts'
export { createStorage, type StoragePlace } from './adapters/storage/create-storage.ts'
export type { Storage } from './adapters/storage/storage.ts'
export { type Api, createApi } from './api.ts'
export {
  type ApiDeps,
  type CitizenOidcConfig,
  type CityName,
  defaultLimits,
  type Limits,
  type OidcConfig,
  type SmtpConfig,
  type TelephonyConfig,
} from './deps.ts'
export type { OnMail } from './features/mail-in/mail-worker.ts'
export { type TakingStep, takingSteps } from './features/mail-in/take-mail.ts'
export type { InboundConfig } from './features/melding-doen/bearer.ts'
export { type DeliveryStep, deliverySteps, type OnDelivery } from './features/notices/deliver.ts'
export { createLog } from './http/log.ts'
export type { PageRequest, PageResponse, RenderPage, SentForm } from './http/page-request.ts'
export { notFound } from './http/problem.ts'
export { createNationalNumbers, type NationalNumberKeys } from './national-number/national-numbers.ts'
export { startWorkers, type Workers } from './workers.ts'
