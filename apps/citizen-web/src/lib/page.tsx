import { type ReactNode, useEffect } from 'react'
import { city } from './city.ts'
import { useSite } from './site.tsx'

type PageProps = { title: string; status?: number; children: ReactNode }

/** A page of the site: gives the document its title and, on the server, the answer its status. */
export function Page({ title, status = 200, children }: PageProps) {
  const { head } = useSite()
  const full = `${title} · ${city.name} ${city.number}`
  // On the server effects do not run; there the head is read once everything was rendered.
  Object.assign(head, { title: full, status })
  useEffect(() => {
    document.title = full
  }, [full])
  return children
}
