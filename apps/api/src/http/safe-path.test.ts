import { describe, expect, test } from 'vitest'
import { safePath, scrub } from './safe-path.ts'

const token = 'Rrl6OT6sQ2yPyZ7BHt9WtQAB8I_G2yP9tVroCDxDtchkVQ'

describe('the path in a log line', () => {
  test.each([
    [`/nl/volg/${token}`, '/nl/volg/[token]'],
    ['/nl/volg/cut-off', '/nl/volg/[token]'],
    [`/nl/partner/${token}`, '/nl/partner/[token]'],
    ['/api/cti/short-one', '/api/cti/[token]'],
    ['/nl/melden?q=Kerkstraat', '/nl/melden'],
    ['/balie/zoek/zoe@example.org', '/balie/zoek/[address]'],
    ['/balie/zoek/85.07.30-033.28', '/balie/zoek/[number]'],
    ['/balie/zoek/85073003328', '/balie/zoek/[number]'],
    ['/nl/melding/01a208f3-6ae0-7165-b706-123456789012', '/nl/melding/01a208f3-6ae0-7165-b706-123456789012'],
    ['/nl/melding/01a208f3-6ae0-7165-b706-b7664dda5f90', '/nl/melding/01a208f3-6ae0-7165-b706-b7664dda5f90'],
  ])('of %s is %s', (url, path) => {
    expect(safePath(url)).toBe(path)
  })
})

describe('an error in the log', () => {
  test('keeps where it happened and loses whom it was about', () => {
    const stack =
      'Error: no mail to zoe.v+x@example.co\n at node_modules/.pnpm/pg@8.23.1/node_modules/pg/lib/client.js:3'
    expect(scrub(stack)).toBe(
      'Error: no mail to [address]\n at node_modules/.pnpm/pg@8.23.1/node_modules/pg/lib/client.js:3',
    )
  })
})
