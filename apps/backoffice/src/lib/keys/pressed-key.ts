type Pressed = Pick<KeyboardEvent, 'key' | 'code'>

const asciiLetter = /^[a-z]$/i

/**
 * The letter of a key. What the keyboard says is believed first, since on a Belgian keyboard letters stand elsewhere than
 * their place is named; a Mac makes signs of letters with Alt, and then the place of the key tells.
 */
export function letterOf({ key, code }: Pressed): string | null {
  if (asciiLetter.test(key)) return key.toLowerCase()
  const place = /^Key([A-Z])$/.exec(code)?.[1]
  return key.length === 1 && place ? place.toLowerCase() : null
}

/** The digit 1 to 9 of a key; on a Belgian keyboard the row of digits gives signs until Shift is held, so its place counts. */
export function digitOf({ key, code }: Pressed): number | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? /^[1-9]$/.exec(key)?.[0]
  return digit === undefined ? null : Number(digit)
}
