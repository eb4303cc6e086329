import { getRouteApi } from '@tanstack/react-router'
import { ReportById } from '../features/report/report-by-id.tsx'

const route = getRouteApi('/staff/melding/$id')

/** Keyed by the address: nothing of one report may be left standing on the page of the next. */
export const ReportPage = () => {
  const { id } = route.useParams()
  return <ReportById key={id} id={id} />
}
