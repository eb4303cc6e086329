import { describe, expect, test } from 'vitest'
import { type Change, createChanges } from './changes.ts'

async function take(changes: AsyncGenerator<Change>, count: number): Promise<Change[]> {
  const heard: Change[] = []
  while (heard.length < count) {
    const { value, done } = await changes.next()
    if (done) break
    heard.push(value)
  }
  return heard
}

describe('somebody who listens to one report', () => {
  test('hears its changes and no others', async () => {
    const changes = createChanges()
    const listening = changes.subscribe(new AbortController().signal, 'a')
    changes.publish({ reportId: 'b', version: 3 })
    changes.publish({ reportId: 'a', version: 2 })
    expect(await take(listening, 1)).toEqual([{ reportId: 'a', version: 2 }])
  })

  test('hears a change that came before the first pull', async () => {
    const changes = createChanges()
    const listening = changes.subscribe(new AbortController().signal, 'a')
    changes.publish({ reportId: 'a', version: 5 })
    expect(await take(listening, 1)).toEqual([{ reportId: 'a', version: 5 }])
  })
})

describe('somebody who listens to all and is slow', () => {
  test('hears only the latest version of each report', async () => {
    const changes = createChanges()
    const listening = changes.subscribe(new AbortController().signal, null)
    for (const version of [1, 2, 3]) changes.publish({ reportId: 'a', version })
    changes.publish({ reportId: 'b', version: 1 })
    expect(await take(listening, 2)).toEqual([
      { reportId: 'a', version: 3 },
      { reportId: 'b', version: 1 },
    ])
  })
})

describe('everybody, after the connection to the database was away', () => {
  test('is told to look again', async () => {
    const changes = createChanges()
    const listening = changes.subscribe(new AbortController().signal, 'a')
    changes.lookAgain()
    expect(await take(listening, 1)).toEqual([{ reportId: 'a', version: 0 }])
  })
})

describe('somebody who leaves', () => {
  test('is forgotten, also while waiting', async () => {
    const changes = createChanges()
    const leaving = new AbortController()
    const heard = take(changes.subscribe(leaving.signal, null), 1)
    expect(changes.subscribers()).toBe(1)
    leaving.abort()
    expect(await heard).toEqual([])
    expect(changes.subscribers()).toBe(0)
  })
})
