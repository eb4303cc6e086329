import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Visitor } from './visitor.ts'

const submitted = z.object({ reportId: z.string(), reference: z.string() })
const version = z.object({ version: z.number() })

export type TestReport = { reportId: string; reference: string }
type Submission = ReturnType<typeof submission>

/** Fly-tipping; its ids make a repetition the same report. */
export const submission = (email: string) => ({
  ...{ commandId: randomUUID(), reportId: randomUUID(), language: 'nl', answers: {}, attachments: [] },
  ...{ description: 'Er liggen vuilniszakken naast de glasbol', category: 'fly-tipping' },
  place: {
    ...{ text: 'Kerkstraat 41', street: 'Kerkstraat', postcode: '8500' },
    point: { lat: 50.8279, lon: 3.2648 },
  },
  contact: { name: 'Annelies Vercruysse', email, phone: '', channels: ['mail'] },
})

export const submit = async (citizen: Visitor, report: Submission): Promise<TestReport> =>
  submitted.parse(await citizen.mutate('/trpc/citizen.submit', report))

/** Tries until the server has answered; a test that lets it die starts another in between. */
export type Insist = <Result>(work: () => Promise<Result>) => Promise<Result>

/** The life of a report in steps that each change its status, by who does it in the demo city. */
export const steps = [
  {
    by: 'els.verhaeghe',
    name: 'register',
    data: { category: 'fly-tipping', department: null, reason: null },
  },
  { by: 'nadia.maes', name: 'start', data: {} },
  { by: 'nadia.maes', name: 'update', data: { text: 'We komen eraan', attachments: [] } },
  { by: 'nadia.maes', name: 'decline', data: { reason: 'not_found', explanation: 'Alles is al weg' } },
] as const
type Step = (typeof steps)[number]

type Doing = { staff: Visitor; report: TestReport; step: Step; insist: Insist }

/** One step by staff who look at the report now; tried again, it is the same command. */
export const takeStep = async ({ staff, report: { reportId }, step, insist }: Doing): Promise<void> => {
  const seen = version.parse(await insist(() => staff.query('/balie/trpc/report.get', { id: reportId })))
  const command = { ...step.data, commandId: randomUUID(), reportId, expectedVersion: seen.version }
  await insist(() => staff.mutate(`/balie/trpc/report.${step.name}`, command))
}
