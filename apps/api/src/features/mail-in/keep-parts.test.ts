import { expect, test } from 'vitest'
import { keepParts } from './keep-parts.ts'

test('of a mail with very many files the first are named, and none is taken for a photo', async () => {
  const part = { name: 'a.txt', mediaType: 'text/plain', content: Buffer.from('x'), inline: false }
  const keepPhoto = () => Promise.reject(new Error('This is no photo'))
  const parts = Array.from({ length: 5000 }, () => part)
  const kept = await keepParts({ keepPhoto }, { parts }, { reportId: 'report', hash: 'hash' })
  expect([kept.attachments.length, kept.photoIds.length]).toEqual([200, 0])
})
