import { expect } from 'vitest'

/** What the simulator of Mijn Burgerprofiel was sent, as far as the journeys look at it. */
type State = {
  received: readonly (
    | { kind: 'dossier'; dossierNumber: string; body: { Status: { Detail1: string } } }
    | { kind: 'notification'; dossierNumber: string; body: { StatusDetail1: string } }
    | { kind: 'deleted'; dossierNumber: string }
  )[]
}

const inWords = (one: State['received'][number]): string => {
  if (one.kind === 'deleted') return 'dossier deleted'
  return one.kind === 'dossier'
    ? `dossier ${one.body.Status.Detail1}`
    : `notification ${one.body.StatusDetail1}`
}

const toldOf = async (url: string, reference: string, kinds: RegExp): Promise<readonly string[]> => {
  const { received }: State = JSON.parse(await (await fetch(`${url}/demo/burgerprofiel/state.json`)).text())
  return received
    .filter(({ dossierNumber }) => dossierNumber === reference)
    .map(inWords)
    .filter((words) => kinds.test(words))
}

/** Waits until Mijn Burgerprofiel was told exactly this about a report: dossiers in order, and notifications in order. */
export const expectTold = async (
  url: string,
  reference: string,
  told: { dossiers: readonly string[]; notifications: readonly string[] },
): Promise<void> => {
  const patience = { timeout: 20_000, interval: 100 }
  await expect.poll(() => toldOf(url, reference, /^dossier/), patience).toEqual(told.dossiers)
  await expect.poll(() => toldOf(url, reference, /^notification/), patience).toEqual(told.notifications)
}
