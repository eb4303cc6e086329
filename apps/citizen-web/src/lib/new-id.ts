import { v7 } from 'uuid'

/** Ids are made by the client, so that sending again after a lost answer makes nothing twice. */
export const newId = (): string => v7()
