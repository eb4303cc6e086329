import { lazyPart } from '../../lib/lazy-part.tsx'

/** People write before they add a photo, so what sends photos comes after the page. */
export const PhotoPicker = lazyPart(async () => (await import('./photo-picker.tsx')).PhotoPicker)
