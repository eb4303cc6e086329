import { describe, expect, test } from 'vitest'
import { report, row } from '../../../../test/samples.ts'
import { alikeReports, streetOfReport } from './alike-reports.ts'

const place = { street: null, houseNumber: null, postcode: '8500', roadOwner: null }
const at = (text: string, point: { lat: number; lon: number } | null = null) => ({ ...place, text, point })
const here = report({ place: at('Zandbergstraat 44') })
const tile = { code: 'loose-paving', label: 'Losse tegel' }
const ids = (found: Parameters<typeof alikeReports>[1], of = here) =>
  alikeReports(of, found).map(({ id }) => id)

describe('reports that may tell of the same thing', () => {
  test('are first those in the street about the same, then others in the street, then others about the same', () => {
    const elsewhere = row({ id: 'same thing elsewhere', placeText: 'Grote Markt 1' })
    const otherThing = row({ id: 'other thing here', placeText: 'Zandbergstraat 2', category: tile })
    const both = row({ id: 'same thing here', placeText: 'Zandbergstraat 40' })
    const neither = row({ id: 'neither', placeText: 'Grote Markt 1', category: tile })
    expect(ids([neither, elsewhere, otherThing, both])).toEqual([both.id, otherThing.id, elsewhere.id])
  })

  test('are near on the map, whatever the street is called', () => {
    const corner = report({ place: at('Hoek', { lat: 50.8271, lon: 3.2649 }) })
    const around = row({ id: '100 m', category: tile, placeText: 'Om de hoek', lat: 50.828, lon: 3.2649 })
    const far = row({ id: '1 km', category: tile, placeText: 'Hoek', lat: 50.836, lon: 3.2649 })
    expect(ids([far, around], corner)).toEqual([around.id])
  })

  test('are each named once, five at most, the newest first', () => {
    const found = [1, 2, 3, 4, 5, 6].map((hour) => row({ id: `at ${hour}`, receivedAt: hour }))
    expect(ids([...found, ...found])).toEqual(['at 6', 'at 5', 'at 4', 'at 3', 'at 2'])
  })
})

test.each([
  ['Zandbergstraat 44', 'zandbergstraat'],
  ['Grote Markt, aan de kerk', 'grote markt'],
  ['Speelplein Overleie', 'speelplein overleie'],
])('the street of "%s" is searched as "%s"', (text, street) => {
  expect(streetOfReport(report({ place: at(text) }))).toBe(street)
})
