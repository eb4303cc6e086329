import { citizens } from '@meldpunt/demo/citizens'
import { v7 } from 'uuid'
import { type Asking, createAsking } from '../asking.ts'
import { signIn, signInCitizen } from '../sign-in.ts'

const submission = (at: number) => ({
  ...{ commandId: v7(), reportId: v7(), language: 'nl', answers: {}, attachments: [] },
  ...{ description: 'Er liggen vuilniszakken naast de glasbol', category: 'fly-tipping' },
  place: {
    ...{ text: `Kerkstraat ${at + 1}`, street: 'Kerkstraat', postcode: '8500' },
    point: { lat: 50.8279, lon: 3.2648 },
  },
  contact: { name: 'Burger', email: `burger${at}@voorbeeld.be`, phone: '', channels: ['mail'] },
})

/** Reports of citizens who are signed in, each citizen with a browser of their own. */
export const submitReports = async (base: string, count: number): Promise<void> => {
  const numbers = Array.from({ length: count }, (_, at) => at)
  const submitAll = async (sub: string, mine: readonly number[]) => {
    const asking = createAsking(base, '')
    const citizen = asking.follower(await signInCitizen(base, sub))
    for (const at of mine) await citizen.mutate('citizen.submit', submission(at))
    asking.close()
  }
  await Promise.all(
    citizens.map(({ sub }, who) =>
      submitAll(
        sub,
        numbers.filter((at) => at % citizens.length === who),
      ),
    ),
  )
}

export type Received = { id: string; fieldsVersion: number }

const browsers = 4

/** Registers every report at its moment, evenly over the time, whatever became of the one before. */
export const registerEvenly = async (
  base: string,
  reports: readonly Received[],
  withinMs: number,
): Promise<void> => {
  const cookie = await signIn(base, 'els.verhaeghe')
  const desks: readonly Asking[] = Array.from({ length: browsers }, () => createAsking(base, cookie))
  const start = performance.now()
  const register = async ({ id, fieldsVersion }: Received, at: number) => {
    const due = start + (at / reports.length) * withinMs
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))
    const data = { category: 'fly-tipping', department: null, reason: null }
    const command = { ...data, commandId: v7(), reportId: id, expectedVersion: fieldsVersion }
    await desks[at % browsers]?.staff.mutate('report.register', command)
  }
  await Promise.all(reports.map(register))
  for (const desk of desks) desk.close()
}
