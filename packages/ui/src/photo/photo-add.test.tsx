import { act } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PhotoAdd } from './photo-add.tsx'

test('a photo that was chosen before the script came is not lost', async () => {
  const photo = new File(['photo'], 'photo.jpg', { type: 'image/jpeg' })
  const taken: File[] = []
  const tile = <PhotoAdd label="Add a photo" onFiles={(files) => taken.push(...files)} />
  const place = document.createElement('ul')
  place.innerHTML = renderToString(tile)
  const input = place.querySelector('input')
  if (!input) throw new Error('The tile has no input')
  let chosen: File[] = [photo]
  Object.defineProperty(input, 'files', { get: () => chosen })
  Object.defineProperty(input, 'value', {
    get: () => '',
    set: () => {
      chosen = []
    },
  })
  await act(async () => {
    hydrateRoot(place, tile)
  })
  expect(taken).toEqual([photo])
})
