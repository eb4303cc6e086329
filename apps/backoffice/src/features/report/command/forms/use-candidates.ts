import { type Day, isDay, parseNationalNumber } from '@meldpunt/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Report } from '../../../../lib/report.ts'
import { client, type Outputs } from '../../../../lib/trpc.ts'
import { useSettled } from '../use-settled.ts'

export type Candidate = Outputs['people']['candidates']['candidates'][number]
export type TypedOfPerson = { nationalNumber: string; birthDate: string; name: string }

const digitsOf = (typed: string): string | null => {
  const parsed = parseNationalNumber(typed)
  return parsed.ok ? parsed.value : null
}
const dayOf = (typed: string): Day | null => (isDay(typed) ? typed : null)
const lineOf = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim())

/** Who the reporter may be, by what stands in the fields; asked again whenever one of them is whole. */
export function useCandidates({ id, version }: Report, typed: TypedOfPerson) {
  const name = useSettled(typed.name)
  const told = {
    nationalNumber: digitsOf(typed.nationalNumber),
    birthDate: dayOf(typed.birthDate),
    name: lineOf(name),
  }
  return useQuery({
    queryKey: ['candidates', id, version, told],
    queryFn: () => client.people.candidates.mutate({ reportId: id, ...told }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    // A national number does not stay in memory once the form is closed.
    gcTime: 0,
  })
}
