/** The city that this site serves. Everything on the pages that another city would say differently, beside its data. */
export const city = {
  name: 'Kortrijk',
  number: '1777',
  mail: '1777@kortrijk.be',
  visit: { place: 'Stadhuis van Kortrijk', address: 'Grote Markt 54, 8500 Kortrijk' },
  exampleStreet: 'Doorniksestraat 12',
  examplePostcode: '8500',
} as const
