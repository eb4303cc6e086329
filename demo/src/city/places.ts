import type { Place } from '@meldpunt/domain'
import type { Random } from './random.ts'

type Street = readonly [street: string, postcode: string, municipality: string, lat: number, lon: number]

/** Streets of the pilot city with a point somewhere along them (WGS84). */
const streets: readonly Street[] = [
  ['Burgemeester Nolfstraat', '8500', 'Kortrijk', 50.8263, 3.2691],
  ['Doorniksewijk', '8500', 'Kortrijk', 50.8199, 3.2715],
  ['Sint-Denijsestraat', '8500', 'Kortrijk', 50.8148, 3.2659],
  ['Zandbergstraat', '8500', 'Kortrijk', 50.8242, 3.2522],
  ['Meensesteenweg', '8500', 'Kortrijk', 50.8312, 3.2403],
  ['Oudenaardsesteenweg', '8500', 'Kortrijk', 50.8233, 3.2828],
  ['Gentsesteenweg', '8500', 'Kortrijk', 50.8315, 3.2791],
  ['Groeningelaan', '8500', 'Kortrijk', 50.8249, 3.2739],
  ['Sluiskaai', '8500', 'Kortrijk', 50.8318, 3.2669],
  ['Handboogstraat', '8500', 'Kortrijk', 50.8317, 3.2648],
  ['Budastraat', '8500', 'Kortrijk', 50.8305, 3.2643],
  ['Grote Markt', '8500', 'Kortrijk', 50.8279, 3.2649],
  ['Veemarkt', '8500', 'Kortrijk', 50.8268, 3.2683],
  ['Overleiestraat', '8500', 'Kortrijk', 50.8341, 3.2617],
  ['Stasegemsestraat', '8500', 'Kortrijk', 50.8229, 3.2779],
  ['Condédreef', '8500', 'Kortrijk', 50.8127, 3.2622],
  ['Beeklaan', '8500', 'Kortrijk', 50.8163, 3.2561],
  ['Pottelberg', '8500', 'Kortrijk', 50.8168, 3.2498],
  ['Heulsestraat', '8501', 'Heule', 50.8391, 3.2405],
  ['Kortrijksestraat', '8501', 'Heule', 50.8372, 3.2464],
  ['Mellestraat', '8501', 'Heule', 50.8427, 3.2462],
  ['Izegemsestraat', '8501', 'Heule', 50.8452, 3.2358],
  ['Meensestraat', '8501', 'Bissegem', 50.8266, 3.2215],
  ['Driekerkenstraat', '8501', 'Bissegem', 50.8243, 3.2263],
  ['Vlaswaagplein', '8501', 'Bissegem', 50.8252, 3.2231],
  ['Rekkemsestraat', '8510', 'Marke', 50.8089, 3.2297],
  ['Markebekestraat', '8510', 'Marke', 50.8077, 3.2341],
  ['Hellestraat', '8510', 'Marke', 50.8049, 3.2259],
  ['Bellegemsestraat', '8510', 'Bellegem', 50.7782, 3.2777],
  ['Doornikserijksweg', '8510', 'Bellegem', 50.7812, 3.2853],
  ['Rollegemsestraat', '8510', 'Rollegem', 50.7669, 3.2611],
  ['Tombroekstraat', '8510', 'Rollegem', 50.7631, 3.2519],
  ['Kooigemsestraat', '8510', 'Kooigem', 50.7441, 3.3289],
  ['Aalbeeksestraat', '8511', 'Aalbeke', 50.7789, 3.2301],
  ['Lauwsestraat', '8511', 'Aalbeke', 50.7825, 3.2218],
]

const hints = [
  '',
  '',
  '',
  ' aan de bushalte',
  ' tegenover de bakker',
  ' naast de school',
  ' op de hoek',
  ' kant van het park',
  ' bij de garages',
]

/** Somewhere in the city: a street, a number, sometimes a hint, and a point close to it. */
export const pickPlace = (random: Random): Place => {
  const [street, postcode, municipality, lat, lon] = random.pick(streets)
  const houseNumber = String(1 + random.below(180))
  const near = (value: number) => Math.round((value + (random.below(41) - 20) / 10_000) * 1e6) / 1e6
  const regional = /steenweg|rijksweg/.test(street)
  return {
    text: `${street} ${houseNumber}, ${postcode} ${municipality}${random.pick(hints)}`,
    point: { lat: near(lat), lon: near(lon) },
    street,
    houseNumber,
    postcode,
    roadOwner: regional ? 'region' : 'city',
  }
}
