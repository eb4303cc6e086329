export {
  type Actor,
  type ActorKind,
  actorKinds,
  type DepartmentCode,
  desk,
  type EventActor,
} from './actor.ts'
export type * from './command.ts'
export { isReachable } from './conditions.ts'
export { currentReferral } from './current-referral.ts'
export { type Decision, decide } from './decide/decide.ts'
export type * from './event.ts'
export { eventVersions } from './event-versions.ts'
export { eraseEvents } from './evolve/erased.ts'
export { evolve, replay } from './evolve/evolve.ts'
export { guard, legalCommands } from './guard.ts'
export { enoughEvidence, type LinkEvidence, linkEvidence, toldEvidence } from './link-evidence.ts'
export { attachmentLimit, largestPhoto } from './photo-limits.ts'
export { type Rejection, type RejectionCode, rejectionCodes } from './rejection.ts'
export { routingExplanation } from './routing-explanation.ts'
export { type Stage, shownStatus, stageOf, stages } from './stage.ts'
export * from './state.ts'
export * from './status.ts'
export { toMermaid } from './to-mermaid.ts'
export * from './transitions.ts'
export { type StoredEvent, upcast } from './upcast.ts'
export * from './values.ts'
