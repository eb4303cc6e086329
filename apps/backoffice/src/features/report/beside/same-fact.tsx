import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { hrefs } from '../../../lib/hrefs.ts'
import type { Report } from '../../../lib/report.ts'
import { type Outputs, trpc } from '../../../lib/trpc.ts'

type Nearby = Outputs['desk']['nearby'][number]

const closeBy = 150

/** Far away or about something else it is not the same thing; without points only the category tells. */
const isAlike = ({ distance, title }: Nearby, category: string | undefined): boolean =>
  title === category && (distance === null || distance <= closeBy)

/** The open report that is likeliest to be the same thing; null where there is none, or nothing to go by. */
function useSame({ id, category, place }: Report): Nearby | null {
  const known = {
    category: category?.code ?? null,
    street: place?.street ?? null,
    houseNumber: place?.houseNumber ?? null,
    postcode: place?.postcode ?? null,
    lat: place?.point?.lat ?? null,
    lon: place?.point?.lon ?? null,
  }
  const isPlaced = known.street !== null || known.lat !== null
  const nearby = useQuery(trpc.desk.nearby.queryOptions(known, { enabled: isPlaced }))
  return nearby.data?.find((one) => one.reportId !== id && isAlike(one, category?.label)) ?? null
}

/** Whether somebody else reported it already. */
export const SameFact = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const same = useSame(report)
  if (!same) return <span className="soft">{t`Niets gevonden in de buurt`}</span>
  return (
    <>
      <a className="ref" href={hrefs.report(same.reportId)}>
        {same.reference}
      </a>{' '}
      {same.title}
      {same.distance === null ? null : <span className="soft">{t`, ${same.distance} m`}</span>}
    </>
  )
}
