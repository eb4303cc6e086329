/** As `textLimit` of the domain's input schemas, which would bring a schema library into the first load; a test keeps them the same. */
export const textLimit = 5000
