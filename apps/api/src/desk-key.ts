import * as z from 'zod/mini'

/** A thing that the desk can have open: `report:<id>`, `mail:<id>` or `callback:<id>`. */
export const deskKey = z
  .string()
  .check(
    z.toLowerCase(),
    z.regex(/^(report|mail|callback):[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, 'id_invalid'),
  )
