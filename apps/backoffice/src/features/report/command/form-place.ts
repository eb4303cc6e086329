import { createContext } from 'react'

/** Where the form of a command stands: in a drawer over the report, or beside the letter in the inbox. */
export type FormPlace = {
  look: 'drawer' | 'beside'
  /** The words of the main button, where they are not those of the command. */
  submitLabel: string | null
  /** Whether somebody asked for this form: then they want to type at once. */
  focus: boolean
  /** The category that a report without one is likely about. */
  proposedCategory: string | null
}

const drawerPlace: FormPlace = {
  look: 'drawer',
  submitLabel: null,
  focus: true,
  proposedCategory: null,
}
export const FormPlaceContext = createContext<FormPlace>(drawerPlace)
