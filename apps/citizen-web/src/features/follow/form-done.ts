import { createContext } from 'react'

/** What stands around a form and wants to know that it was sent; it then says so itself. */
export const FormDone = createContext<(() => void) | null>(null)
