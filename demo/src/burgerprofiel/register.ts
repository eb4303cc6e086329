import { isDeepStrictEqual } from 'node:util'
import { type Answer, problem } from './answer.ts'
import type { Dossier, DossierId } from './dossier.ts'
import type { Notification } from './notification.ts'
import type { Received, Result, ShownDossier } from './received.ts'

type RegisterOptions = {
  clock: () => number
  /** How long it takes before the result of a dossier can be fetched. */
  resultAfterMs: number
  /** What was taken before, oldest first. */
  kept: readonly Received[]
  onTaken: (received: Received) => void
}

const idOf = ({ Bron, DossierNummer }: DossierId) => `${Bron} ${DossierNummer}`
const accepted: Result = { errors: [] }
const refusedBecause = (Veld: string, Reden: string): Result => ({ errors: [{ Veld, Reden }] })

/** What Mijn Burgerprofiel knows: the dossiers and notifications that it took, each once however often they are sent. */
export const createRegister = ({ clock, resultAfterMs, kept, onTaken }: RegisterOptions) => {
  const received: Received[] = []
  const byKey = new Map<string, Received>()
  const dossiers = new Map<string, ShownDossier>()
  const known = new Set<string>()

  const apply = (taken: Received) => {
    received.push(taken)
    byKey.set(`${taken.kind} ${taken.key}`, taken)
    if (taken.kind === 'deleted') return void dossiers.delete(idOf(taken.body))
    if (taken.kind === 'notification') return
    const id = idOf(taken.body.Identificatie)
    known.add(id)
    if (taken.result?.errors.length === 0) dossiers.set(id, { dossier: taken.body, since: taken.at })
  }
  const take = (taken: Received) => {
    apply(taken)
    onTaken(taken)
  }
  for (const taken of kept) apply(taken)

  /** The same again is answered as the first time; another content under the same id is a mistake of the sender. */
  const once = (taken: Received, answer: Answer): Answer => {
    const before = byKey.get(`${taken.kind} ${taken.key}`)
    if (!before) take(taken)
    else if (isDeepStrictEqual(before.body, taken.body)) before.repeats += 1
    else return problem(409, `${taken.key} was taken before with another content`)
    return answer
  }

  const resultOf = (dossier: Dossier): Result => {
    const shown = dossiers.get(idOf(dossier.Identificatie))
    const older = shown && Date.parse(dossier.WijzigingsDatum) < Date.parse(shown.dossier.WijzigingsDatum)
    return older ? refusedBecause('WijzigingsDatum', 'Er is al een recentere status') : accepted
  }

  const takeDossier = (body: Dossier, refusing: boolean): Answer => {
    const { UploadId: key, Identificatie } = body
    const result = refusing ? refusedBecause('Producten', 'Dit product is niet gekend') : resultOf(body)
    const dossierNumber = Identificatie.DossierNummer
    return once(
      { kind: 'dossier', at: clock(), key, dossierNumber, body, repeats: 0, result },
      { status: 202, body: { UploadId: key } },
    )
  }

  const takeNotification = (body: Notification): Answer => {
    const { Id: key, DossierNummer: dossierNumber } = body
    return once(
      { kind: 'notification', at: clock(), key, dossierNumber, body, repeats: 0, result: null },
      { status: 202, body: { Id: key } },
    )
  }

  const deleteDossier = (id: DossierId): Answer => {
    if (!known.has(idOf(id))) return problem(404, `There is no dossier ${id.DossierNummer}`)
    const last = received.findLast((one) => one.kind === 'deleted' && idOf(one.body) === idOf(id))
    if (last && !dossiers.has(idOf(id))) last.repeats += 1
    else {
      const key = `${idOf(id)} ${received.length}`
      const dossierNumber = id.DossierNummer
      take({ kind: 'deleted', at: clock(), key, dossierNumber, body: id, repeats: 0, result: null })
    }
    return { status: 204, body: null }
  }

  const toResult = ({ at, key, result }: Received) => {
    const done = clock() >= at + resultAfterMs
    const word = result?.errors.length === 0 ? 'Verwerkt' : 'Geweigerd'
    return {
      UploadId: key,
      Status: done ? word : 'InBehandeling',
      Tijdstip: new Date(done ? at + resultAfterMs : at).toISOString(),
      Fouten: done ? (result?.errors ?? []) : [],
    }
  }

  const resultsOf = (id: DossierId): Answer => {
    const of = received.filter((one) => one.kind === 'dossier' && idOf(one.body.Identificatie) === idOf(id))
    return { status: 200, body: of.map(toResult) }
  }

  const notifications = () =>
    received.flatMap((one) => (one.kind === 'notification' ? [{ at: one.at, body: one.body }] : []))

  return {
    ...{ takeDossier, takeNotification, deleteDossier, resultsOf, notifications },
    received: () => received,
    dossiers: () => [...dossiers.values()],
  }
}

export type Register = ReturnType<typeof createRegister>
