import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useLanguage } from '../../lib/language.ts'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { useSettled } from './use-settled.ts'

type Proposal = Outputs['city']['propose']['proposals'][number]

const shortest = 4
const nothing: readonly Proposal[] = []

/** Categories that the words may be about; empty while there is too little to go by, or nothing is sure enough. */
export function useProposals(description: string): readonly Proposal[] {
  const language = useLanguage()
  const text = useSettled(useDeferredValue(description.trim()))
  const { data } = useQuery(
    trpc.city.propose.queryOptions(
      { text, language },
      { enabled: text.length >= shortest, placeholderData: keepPreviousData, staleTime: 60_000 },
    ),
  )
  return text.length < shortest ? nothing : (data?.proposals ?? nothing)
}
