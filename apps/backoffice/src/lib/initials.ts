/** "Els Verhaeghe" gives EV; "Jan van der Velde" gives JV. */
export const initials = (name: string): string => {
  const words = name.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0]?.toLocaleUpperCase() ?? '')
    .join('')
}
