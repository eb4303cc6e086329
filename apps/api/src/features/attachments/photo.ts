import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'

/** More than any camera of a telephone makes, less than what fills the memory. */
const mostPixels = 60_000_000
/** Longer than any panorama; a line of millions of pixels takes a minute to make smaller. */
const mostOfOneSide = 30_000
const longestSide = 2560
const thumbSide = 480

sharp.concurrency(1)
sharp.cache(false)

let last: Promise<unknown> = Promise.resolve()

/** One picture at a time per process: a large one takes about 200 MB while it is decoded. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = last.then(work)
  last = turn.catch(() => undefined)
  return turn
}

const decodable = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'image/tiff'])
const heic = new Set(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'])

export type PhotoProblem = 'not_an_image' | 'heic_unsupported' | 'too_many_pixels'
type Photo = {
  content: Buffer
  thumb: Buffer
  width: number
  height: number
  mediaType: 'image/webp'
}
export type ReadPhoto = { ok: true; photo: Photo } | { ok: false; problem: PhotoProblem }

const refuse = (problem: PhotoProblem): ReadPhoto => ({ ok: false, problem })

/** Which picture was sent, whatever it was called: the same again is recognised by it. */
export const hashOf = (upload: Buffer): string => createHash('sha256').update(upload).digest('hex')

const open = (upload: Buffer) => sharp(upload, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })

/** Drawn again from its pixels: nothing else of the file survives, no position, no camera, no hidden payload. */
async function redraw(upload: Buffer): Promise<Photo> {
  // Without withMetadata sharp writes none; autoOrient turns the pixels as the camera was held before that is forgotten.
  const whole = open(upload)
    .autoOrient()
    .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
  const { data: content, info } = await whole.webp({ quality: 82 }).toBuffer({ resolveWithObject: true })
  const small = sharp(content).resize(thumbSide, thumbSide, { fit: 'inside', withoutEnlargement: true })
  const thumb = await small.webp({ quality: 75 }).toBuffer()
  return { content, thumb, width: info.width, height: info.height, mediaType: 'image/webp' }
}

/** A photo as it is kept, or why it is none. The type is what the content says, never what the sender says. */
export async function readPhoto(upload: Buffer): Promise<ReadPhoto> {
  const found = await fileTypeFromBuffer(upload)
  if (found && heic.has(found.mime)) return refuse('heic_unsupported')
  if (!found || !decodable.has(found.mime)) return refuse('not_an_image')
  // The header alone tells the size: a bomb is refused before anything of it is unpacked.
  const size = await open(upload).metadata().catch(tooLargeOrBroken)
  if (typeof size === 'string') return refuse(size)
  const { width, height } = size
  if (width * height > mostPixels || Math.max(width, height) > mostOfOneSide) return refuse('too_many_pixels')
  return inTurn(() => redraw(upload)).then(
    (photo) => ({ ok: true, photo }),
    (error: unknown) => refuse(tooLargeOrBroken(error)),
  )
}

const tooLargeOrBroken = (error: unknown): PhotoProblem =>
  error instanceof Error && error.message.includes('pixel limit') ? 'too_many_pixels' : 'not_an_image'
