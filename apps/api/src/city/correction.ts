import type { Place, Report, Routed } from '@meldpunt/domain'
import type { PlaceInput } from '@meldpunt/domain/input'
import type { City } from './city.ts'
import { proposeRouting } from './propose-routing.ts'
import { toRouted } from './registration.ts'

type Wish = { category: string | null; place: PlaceInput | null; description: string | null }
type Correction = {
  category: string | null
  categoryFacts: { complaint: boolean; public: boolean } | null
  place: Place | null
  description: string | null
  proposed: Routed | null
}

/** A place as a form gives it; who owns the road is for the register of places to say. */
export const toPlace = (place: PlaceInput | null): Place | null => place && { ...place, roadOwner: null }

/** What was wrong, put right, and where the rules would send it now; moving it stays a person's decision. */
export function correction(city: City, report: Report, wish: Wish): Correction {
  const category = wish.category === null ? null : city.category(wish.category, 'category')
  const place = toPlace(wish.place)
  const corrected = {
    ...report,
    category: category?.code ?? report.category,
    place: place ?? report.place,
    description: wish.description ?? report.description,
  }
  const { routing } = proposeRouting(city, corrected, report.receivedAt)
  return {
    category: category?.code ?? null,
    categoryFacts: category && { complaint: category.complaint, public: category.public },
    place,
    description: wish.description,
    proposed: routing.destination.kind === 'department' ? toRouted(routing) : null,
  }
}
