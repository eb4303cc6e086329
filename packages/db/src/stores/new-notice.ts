/** A notice as the domain decided it; the report and the moment come from the change that it is written with. */
export type NewNotice = {
  id: string
  /** Position of the event that it tells of: 1 for the first event of a report. */
  eventPosition: number
  audience: string
  /** Who is told, the same for all notices of one recipient: `reporter`, `follower:<id>`, `department:<code>`, ... */
  recipientKey: string
  channel: string
  kind: string
  /** The status that the event leads to. */
  status: string
  language: string
  /** Mail address or telephone number; null where the channel finds it by itself. */
  address: string | null
  /** What the sender needs besides the report itself. */
  data: Readonly<Record<string, unknown>>
  /** A later notice of this kind to the same recipient replaces it until then (epoch ms); null: it leaves at once. */
  settleUntil: number | null
  /** What a settling notice says: it is skipped when it equals what the recipient was told last. */
  tells: string | null
}
