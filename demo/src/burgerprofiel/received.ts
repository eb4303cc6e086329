import type { Dossier, DossierId } from './dossier.ts'
import type { Notification } from './notification.ts'

/** What the service said in the end about a dossier that it took; `errors` is empty where it was accepted. */
export type Result = { errors: readonly { Veld: string; Reden: string }[] }

type Taken<Kind extends string, Body> = {
  kind: Kind
  /** Epoch ms. */
  at: number
  /** What a repetition is known by: UploadId, Id, or the dossier that was deleted. */
  key: string
  dossierNumber: string
  body: Body
  /** How often the same came again. */
  repeats: number
  result: Result | null
}

/** One thing that was sent and taken, in the order in which it came first. */
export type Received =
  | Taken<'dossier', Dossier>
  | Taken<'notification', Notification>
  | Taken<'deleted', DossierId>

/** A dossier as its citizens see it now. */
export type ShownDossier = { dossier: Dossier; since: number }

export type State = {
  received: readonly Received[]
  dossiers: readonly ShownDossier[]
  notifications: readonly { at: number; body: Notification }[]
  tokens: number
}
