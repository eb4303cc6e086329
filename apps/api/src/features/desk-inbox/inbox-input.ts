import { deskViews } from '@meldpunt/db'
import { cleanText, day, optionalText, requiredLine } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { deskKey } from '../../desk-key.ts'

const uuid = z.uuid().check(z.toLowerCase())
const category = z._default(z.nullable(z.string().check(z.maxLength(100))), null)

/** What is typed to search may be of any length a paste has; only its beginning counts. */
const searched = z._default(
  z.string().check(
    z.maxLength(5000),
    z.overwrite((text) => cleanText(text).slice(0, 200)),
  ),
  '',
)

export const inboxInput = z.object({
  view: z._default(z.enum(deskViews), 'all'),
  category,
  text: searched,
  cursor: z._default(z.nullable(z.string().check(z.maxLength(400))), null),
})
export type InboxInput = z.infer<typeof inboxInput>

/** Without a day it wakes now. */
export const snoozeInput = z.object({
  commandId: uuid,
  key: deskKey,
  until: z._default(z.nullable(day), null),
  note: optionalText(500),
})
export type SnoozeInput = z.infer<typeof snoozeInput>

export const settleInput = z.object({ commandId: uuid, reportId: uuid, version: z.int().check(z.positive()) })

export const earlierInput = z.object({ reportId: uuid })

export const viewInput = z.object({
  commandId: uuid,
  id: uuid,
  name: requiredLine('text_required', 40),
  filter: z.object({ view: z.enum(deskViews), category, text: searched }),
})
export const removeViewInput = z.object({ commandId: uuid, id: uuid })
