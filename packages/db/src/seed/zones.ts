import type { Position, Zone } from '@meldpunt/domain'

const zoneOf = (code: string, name: string, corners: readonly Position[]): Zone => {
  const [first] = corners
  return { code, name, area: { type: 'Polygon', coordinates: [first ? [...corners, first] : corners] } }
}

/**
 * The parts of Kortrijk, drawn roughly: good enough to try the rules. Replace them by the city's own boundaries; corners
 * that neighbours share are written alike, so that no gap lies between two parts.
 */
export const zones: readonly Zone[] = [
  zoneOf('kortrijk', 'Kortrijk', [
    [3.243, 50.82],
    [3.243, 50.833],
    [3.254, 50.843],
    [3.262, 50.862],
    [3.29, 50.858],
    [3.33, 50.838],
    [3.335, 50.815],
    [3.325, 50.795],
    [3.29, 50.8],
    [3.25, 50.795],
    [3.252, 50.811],
  ]),
  zoneOf('heule', 'Heule', [
    [3.2009, 50.829],
    [3.205, 50.85],
    [3.222, 50.866],
    [3.245, 50.8746],
    [3.262, 50.862],
    [3.254, 50.843],
    [3.243, 50.833],
    [3.222, 50.83],
  ]),
  zoneOf('bissegem', 'Bissegem', [
    [3.2009, 50.829],
    [3.222, 50.83],
    [3.243, 50.833],
    [3.243, 50.82],
    [3.222, 50.815],
    [3.2009, 50.818],
  ]),
  zoneOf('marke', 'Marke', [
    [3.2009, 50.818],
    [3.222, 50.815],
    [3.243, 50.82],
    [3.252, 50.811],
    [3.25, 50.795],
    [3.222, 50.793],
    [3.2009, 50.8],
  ]),
  zoneOf('aalbeke', 'Aalbeke', [
    [3.2009, 50.8],
    [3.222, 50.793],
    [3.25, 50.795],
    [3.249, 50.776],
    [3.235, 50.762],
    [3.207, 50.767],
  ]),
  zoneOf('rollegem', 'Rollegem', [
    [3.235, 50.762],
    [3.249, 50.776],
    [3.272, 50.776],
    [3.272, 50.757],
    [3.262, 50.75],
    [3.235, 50.752],
  ]),
  zoneOf('bellegem', 'Bellegem', [
    [3.249, 50.776],
    [3.25, 50.795],
    [3.29, 50.8],
    [3.325, 50.795],
    [3.32, 50.757],
    [3.295, 50.752],
    [3.272, 50.757],
    [3.272, 50.776],
  ]),
  zoneOf('kooigem', 'Kooigem', [
    [3.295, 50.752],
    [3.32, 50.757],
    [3.359, 50.748],
    [3.355, 50.731],
    [3.325, 50.731],
    [3.3, 50.738],
  ]),
]
