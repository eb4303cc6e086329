import { renderPhoto } from '@meldpunt/demo/photos'

export type Photo = { name: string; mimeType: string; buffer: Buffer }

/** A photo as a person chooses it from a device; drawn for the demo: `voor` is the fly-tipping, `na` the clean spot. */
export const takePhoto = async (name: 'voor' | 'na' | 'tegel'): Promise<Photo> => ({
  name: `${name}.webp`,
  mimeType: 'image/webp',
  buffer: (await renderPhoto(name)).photo,
})
