import { kortrijk } from './kortrijk.ts'
import { aalbeke, bellegem, bissegem, heule, kooigem, marke, rollegem } from './villages.ts'

type StreetSeed = { readonly name: string; readonly postcode: string; readonly place: string }

const streetsOf = (place: string, postcode: string, names: string): readonly StreetSeed[] =>
  names.split(',').map((name) => ({ name: name.trim(), postcode, place }))

/**
 * Streets of the pilot city, enough to try the search with; a city loads its own register over them. None has a point:
 * nobody measured them here.
 */
export const streets: readonly StreetSeed[] = [
  ...streetsOf('Kortrijk', '8500', kortrijk),
  ...streetsOf('Heule', '8501', heule),
  ...streetsOf('Bissegem', '8501', bissegem),
  ...streetsOf('Marke', '8510', marke),
  ...streetsOf('Rollegem', '8510', rollegem),
  ...streetsOf('Bellegem', '8510', bellegem),
  ...streetsOf('Kooigem', '8510', kooigem),
  ...streetsOf('Aalbeke', '8511', aalbeke),
]
