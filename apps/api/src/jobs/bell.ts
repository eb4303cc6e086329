export type Bell = { ring: () => void; wait: (atMost: number) => Promise<void> }

/** A bell that can be rung before anybody waits for it. */
export function createBell(): Bell {
  let rung = false
  let wake: () => void = () => {}
  const ring = () => {
    rung = true
    wake()
  }
  const wait = async (atMost: number) => {
    const { promise, resolve } = Promise.withResolvers<void>()
    wake = resolve
    const timer = setTimeout(resolve, atMost)
    if (!rung) await promise
    clearTimeout(timer)
    rung = false
  }
  return { ring, wait }
}
