/** Where the browser keeps the report that is being made. */
export const draftKey = 'meldpunt.draft'
