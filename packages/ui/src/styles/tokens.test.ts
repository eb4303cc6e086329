import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

const [lightBlock = '', mediaBlock = '', forcedBlock = ''] = [
  css.slice(0, css.indexOf('@media (prefers-color-scheme')),
  css.slice(css.indexOf('@media (prefers-color-scheme'), css.lastIndexOf(':root[data-theme="dark"]')),
  css.slice(css.lastIndexOf(':root[data-theme="dark"]')),
]
const colours = (block: string): ReadonlyMap<string, string> =>
  new Map([...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]))

const light = colours(lightBlock)
const dark = colours(forcedBlock)

/** The relative luminance of WCAG 2. */
const luminance = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: string, other: string) => {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (bright + 0.05) / (dim + 0.05)
}

const grounds = ['paper', 'surface', 'sunken'] as const
const hues = ['wait', 'busy', 'done', 'away', 'shut'] as const
const text: readonly (readonly [string, string])[] = [
  ...grounds.flatMap((ground) => [['ink', ground] as const, ['ink-soft', ground] as const]),
  ...grounds.flatMap((ground) => [['accent', ground] as const, ['signal', ground] as const]),
  ['ink', 'bank'],
  ['ink-soft', 'bank'],
  ['ink', 'select'],
  ['ink-soft', 'select'],
  ['ink', 'signal-soft'],
  ['ink', 'accent-soft'],
  ['accent-strong', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-signal', 'signal'],
  ['on-signal', 'signal-strong'],
  ['signal', 'signal-soft'],
  ['paper', 'ink'],
  ['map-label', 'map-land'],
  ['map-water-ink', 'map-water'],
  ...hues.flatMap((hue) => [
    [hue, `${hue}-soft`] as const,
    [hue, 'surface'] as const,
    [hue, 'paper'] as const,
  ]),
  ...hues.map((hue) => [hue, 'bank'] as const),
  ...hues.map((hue) => ['ink', `${hue}-soft`] as const),
  ['signal', 'bank'],
  ['accent', 'bank'],
]
const controls = [
  ...['paper', 'surface'].flatMap((ground) => [['line-strong', ground] as const, ['focus', ground] as const]),
  ['focus', 'sunken'],
  ['focus', 'bank'],
] as const

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s scheme', (_name, scheme) => {
  const of = (name: string) => scheme.get(name) ?? ''

  test.each(text)('%s on %s reads as text, at 4.5 to 1', (front, ground) => {
    expect(contrast(of(front), of(ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(controls)('%s on %s is seen as a control, at 3 to 1', (front, ground) => {
    expect(contrast(of(front), of(ground))).toBeGreaterThanOrEqual(3)
  })
})

test('the dark scheme by preference is the dark scheme by choice', () => {
  expect([...colours(mediaBlock)]).toEqual([...dark])
})

test('the dark scheme has every colour of the light one', () => {
  expect([...dark.keys()].sort()).toEqual([...light.keys()].sort())
})
