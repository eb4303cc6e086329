import { isOpen } from '@meldpunt/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Report } from '../../../../lib/report.ts'
import { trpc } from '../../../../lib/trpc.ts'
import { useSettled } from '../use-settled.ts'
import { alikeReports, type FoundReport, streetOfReport } from './alike-reports.ts'

const mostRead = 20
const mostFound = 8

/** Open reports by number, street or word. Merged ones are not among them, since the search leaves them out. */
function useFound(q: string) {
  const wish = { q, limit: mostFound + 1 }
  return useQuery(
    trpc.desk.queue.queryOptions(wish, { enabled: q !== '', placeholderData: keepPreviousData }),
  )
}

/** Reports around this one and reports about the same, from which the likeliest are picked. */
function useAround(report: Report) {
  const street = streetOfReport(report)
  const code = report.category?.code
  const { postcode } = report.place ?? {}
  const alike = { categories: code ? [code] : [], postcodes: postcode ? [postcode] : [], limit: mostRead }
  const inStreet = useQuery(
    trpc.desk.queue.queryOptions({ q: street, limit: mostRead }, { enabled: street !== '' }),
  )
  const ofKind = useQuery(trpc.desk.queue.queryOptions(alike, { enabled: code !== undefined }))
  return [inStreet, ofKind] as const
}

/** Which report this one is merged into: a short list to choose from, by what was typed or else by likeness. */
export function useLeadingReport(report: Report) {
  const [typed, setTyped] = useState('')
  const [picked, setPicked] = useState<FoundReport | null>(null)
  const q = useSettled(typed.trim())
  const found = useFound(q)
  const around = useAround(report)
  const asked = q === '' ? around : [found]
  const rows = asked
    .flatMap(({ data }) => data?.rows ?? [])
    .filter(({ id, status }) => id !== report.id && isOpen(status))
  const shown = q === '' ? alikeReports(report, rows) : rows.slice(0, mostFound)
  const hasPicked = picked === null || shown.some(({ id }) => id === picked.id)
  const failed = asked.find(({ isError }) => isError)
  return {
    typed,
    type: setTyped,
    isSearch: q !== '',
    picked,
    pick: (id: string) => setPicked(shown.find((row) => row.id === id) ?? picked),
    /** What was picked stays in sight while somebody searches on. */
    choices: hasPicked ? shown : [picked, ...shown],
    found: shown,
    isPending: asked.some(({ isLoading }) => isLoading) || typed.trim() !== q,
    failed: failed ? { error: failed.error, retry: () => void failed.refetch() } : null,
  }
}
