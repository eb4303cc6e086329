export type CtiSent = Readonly<Record<string, string | readonly string[]>>

/** The other side of the telephone: tells the product of calls as an exchange does. */
export type Cti = {
  ring: (callId: string, more?: CtiSent) => Promise<number>
  answer: (callId: string, more?: CtiSent) => Promise<number>
  hangUp: (callId: string, cause: string, more?: CtiSent) => Promise<number>
}

/** An exchange that tells a product at an address, with the token of that address; each gives the status of the answer. */
export function cti(url: string, token: string): Cti {
  const send = async (event: CtiSent): Promise<number> => {
    const response = await fetch(`${url}/api/cti/${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(event),
    })
    await response.arrayBuffer()
    return response.status
  }
  return {
    ring: (callId, more) => send({ event: 'newCall', direction: 'in', to: '1777', callId, ...more }),
    answer: (callId, more) => send({ event: 'answer', direction: 'in', to: '1777', callId, ...more }),
    hangUp: (callId, cause, more) =>
      send({ event: 'hangup', direction: 'in', to: '1777', callId, cause, ...more }),
  }
}
