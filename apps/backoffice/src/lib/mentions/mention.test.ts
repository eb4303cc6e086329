import { expect, test } from 'vitest'
import { mentionedIn } from './mention.ts'

const lien = { id: '1', name: 'Lien Desmet' }
const joris = { id: '2', name: 'Joris Claes' }

test('only who still stands in the note is called, and only once', () => {
  expect(mentionedIn('Kijk jij, @Lien Desmet?', [lien, joris, lien])).toEqual(['1'])
  expect(mentionedIn('Lien Desmet weet het', [lien])).toEqual([])
})
