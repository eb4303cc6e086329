/** What has a code or has none. */
export const toNamed = <Named>(code: string | null, name: (code: string) => Named): Named | null =>
  code === null ? null : name(code)
