import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import sharp from 'sharp'

export type DemoPhoto = { photo: Buffer; thumb: Buffer; width: number; height: number; hash: string }

const width = 960

/** Renders a drawing as a photo of the demo: small, and the same at every start. */
export const renderPhoto = async (name: string): Promise<DemoPhoto> => {
  const drawing = await readFile(new URL(`drawings/${name}.svg`, import.meta.url))
  const { data: photo, info } = await sharp(drawing, { density: 96 })
    .resize({ width })
    .webp({ quality: 74 })
    .toBuffer({ resolveWithObject: true })
  const thumb = await sharp(photo).resize({ width: 480 }).webp({ quality: 70 }).toBuffer()
  const hash = createHash('sha256').update(photo).digest('hex')
  return { photo, thumb, width: info.width, height: info.height, hash }
}
