import { type DestinationStream, type Logger, pino } from 'pino'
import { scrub } from './safe-path.ts'

type LoggedError = { type: string; code: unknown; message: string; stack: string; cause?: LoggedError }

/** An error as a log keeps it: the parameters and details that drivers hang on errors can be personal data. */
function toLogged(error: unknown): LoggedError | string {
  if (!(error instanceof Error)) return scrub(String(error))
  const cause = error.cause === undefined ? undefined : toLogged(error.cause)
  return {
    type: error.name,
    code: 'code' in error ? error.code : undefined,
    message: scrub(error.message),
    stack: scrub(error.stack ?? ''),
    ...(typeof cause === 'object' && { cause }),
  }
}

/** One JSON line per happening, without personal data: errors are scrubbed, requests are logged by `safePath`. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = { level, base: null, serializers: { err: toLogged } }
  return destination ? pino(options, destination) : pino(options)
}
