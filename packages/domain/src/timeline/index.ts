export type { FreeText } from './free-text.ts'
export { type TimelineEntry, timeline } from './timeline.ts'
export { type Audience, audiences, type Visibility, visibility } from './visibility.ts'
