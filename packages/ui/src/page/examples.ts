import type { ExampleGroup } from './example.ts'
import { buttons } from './examples/buttons.tsx'
import { choices } from './examples/choices.tsx'
import { desk } from './examples/desk.tsx'
import { fields } from './examples/fields.tsx'
import { follow } from './examples/follow.tsx'
import { forms } from './examples/forms.tsx'
import { messages } from './examples/messages.tsx'
import { reportLists } from './examples/report-lists.tsx'
import { rich } from './examples/rich.tsx'
import { site } from './examples/site.tsx'
import { tracks } from './examples/tracks.tsx'

/** Every component in every state. */
export const exampleGroups: readonly ExampleGroup[] = [
  buttons,
  fields,
  choices,
  messages,
  tracks,
  follow,
  forms,
  site,
  desk,
  reportLists,
  rich,
]
