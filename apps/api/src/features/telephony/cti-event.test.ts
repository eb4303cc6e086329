import { describe, expect, test } from 'vitest'
import { parseCtiEvent, toCtiNumber } from './cti-event.ts'

describe('a number of the exchange', () => {
  test.each([
    ['+32 470 00 12 34', '+32470001234'],
    ['0470001234', '+32470001234'],
    ['056 00 45 12', '+3256004512'],
    ['0032470001234', '+32470001234'],
    ['32470001234', '+32470001234'],
    ['493055571600', '+493055571600'],
    ['+33612345678', '+33612345678'],
    ['sip:+32470001234@pbx.example', '+32470001234'],
    ['tel:+32470001234', '+32470001234'],
    ['sip:+32470001234;user=phone', '+32470001234'],
    ['"Jan Peeters" <sip:0470001234@pbx.example>;tag=7', '+32470001234'],
    ['1777', '1777'],
    ['101', '101'],
  ])('%s is %s', (written, number) => expect(toCtiNumber(written)).toBe(number))

  test.each([
    'anonymous',
    'Anonymous',
    'unknown',
    '',
    ' ',
    null,
    undefined,
    'sip:anonymous@anonymous.invalid',
    'x',
    "' or 1=1",
  ])('that is %j is none', (written) => expect(toCtiNumber(written)).toBeNull())
})

describe('a request of the exchange', () => {
  test('with a very long id is the same call again, and not another that begins so', () => {
    const idOf = (callId: string) => parseCtiEvent({ event: 'newCall', callId })?.ctiId
    const long = 'z'.repeat(10_000)
    expect(idOf(`${long}1`)).toBe(idOf(`${long}1`))
    expect(idOf(`${long}1`)).not.toBe(idOf(`${long}2`))
    expect(idOf(long)?.length).toBeLessThanOrEqual(200)
  })

  test('is read whatever it holds beside what we know', () => {
    const sent = {
      event: 'newCall',
      callId: 'a-1',
      from: '0470001234',
      to: '1777',
      user: ['101', '102'],
      more: { x: 1 },
    }
    expect(parseCtiEvent(sent)).toEqual({
      ...{ event: 'newCall', ctiId: 'a-1', direction: 'in', fromNumber: '+32470001234', toNumber: '1777' },
      ...{ lines: ['101', '102'], answeringLine: null, queue: null, cause: null },
    })
  })

  test('as a form has its users under a name with brackets', () => {
    const answer = { event: 'answer', callId: 'a-1', 'user[]': ['Els V', '101'], answeringNumber: '101' }
    expect(parseCtiEvent(answer)?.lines).toEqual(['101', 'elsv'])
    expect(parseCtiEvent({ event: 'answer', callId: 7, 'user[]': '101' })).toMatchObject({
      ctiId: '7',
      lines: ['101'],
    })
    const numbered = { event: 'newCall', callId: 'a-1', 'user[0]': '101', 'user[1]': '102' }
    expect(parseCtiEvent(numbered)?.lines).toEqual(['101', '102'])
  })

  test('is not lost for a part of it that we cannot read', () => {
    const sent = { event: 'newCall', callId: 'a-3', from: { number: '0470' }, user: [{ id: 1 }], queue: [] }
    expect(parseCtiEvent(sent)).toMatchObject({ ctiId: 'a-3', fromNumber: null, lines: [], queue: null })
  })

  test('of a call that goes out names the telephone that calls', () => {
    const sent = { event: 'newCall', callId: 'a-2', direction: 'out', from: '102', to: '0470001234' }
    expect(parseCtiEvent(sent)?.lines).toEqual(['102'])
  })

  test.each([
    undefined,
    null,
    'newCall',
    [],
    {},
    { event: 'newCall' },
    { event: 'ring', callId: 'a' },
    { event: 'newCall', callId: '' },
    { event: 'newCall', callId: { a: 1 } },
  ])('that is %j is none', (sent) => expect(parseCtiEvent(sent)).toBeNull())
})
