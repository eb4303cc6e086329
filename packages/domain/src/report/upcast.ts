import type { ReportEvent, ReportEventType } from './event.ts'
import { eventVersions } from './event-versions.ts'
import { linkEvidence } from './link-evidence.ts'

/** An event as it was stored, perhaps by an older version of this package. */
export type StoredEvent = {
  readonly type: string
  readonly version: number
  readonly id: string
  readonly actor: unknown
  readonly occurredAt: number
  readonly recordedAt: number
  readonly facts: unknown
  readonly personal: unknown
}

/** Which versions are written today, and by `type@version` what makes of a stored event the same one a version on. */
export type UpcastRules = {
  readonly versions: Readonly<Record<string, number>>
  readonly steps: Readonly<Record<string, (stored: StoredEvent) => StoredEvent>>
}

/** Who changes the shape of an event raises its version and adds its step here. */
const upcastRules: UpcastRules = { versions: eventVersions, steps: { 'reporter_linked@1': withEvidence } }

/** Evidence was text: known words become what they stand for, and the text itself is kept. */
function withEvidence(stored: StoredEvent): StoredEvent {
  const { evidence } = stored.facts as { evidence: string }
  const named = linkEvidence.filter((one) => one === evidence)
  return { ...stored, version: 2, facts: { evidence: named, inWords: evidence } }
}

const isEventType = (type: string): type is ReportEventType => Object.hasOwn(eventVersions, type)

/** Steps through the versions; a type or version that nobody knows is damage, not something to guess at. */
export function upcastWith(rules: UpcastRules, stored: StoredEvent): StoredEvent {
  const current = Object.hasOwn(rules.versions, stored.type) ? rules.versions[stored.type] : undefined
  if (current === undefined) throw new Error(`Unknown event type ${stored.type}`)
  if (stored.version === current) return stored
  const key = `${stored.type}@${stored.version}`
  const step = rules.steps[key]
  if (stored.version > current || !step) throw new Error(`No way to read event ${key}`)
  const next = step(stored)
  if (next.version <= stored.version) throw new Error(`The upcast of ${key} does not raise the version`)
  return upcastWith(rules, next)
}

/**
 * The reading edge: a stored event in the shape of today. The envelope is checked, the content is trusted, since only this
 * package wrote it.
 */
export function upcast(stored: StoredEvent): ReportEvent {
  const { type, ...rest } = upcastWith(upcastRules, stored)
  if (!isEventType(type)) throw new Error(`Unknown event type ${type}`)
  // The one place where what was stored becomes a typed event.
  return { type, ...rest } as ReportEvent
}
