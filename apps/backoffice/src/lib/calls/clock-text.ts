const second = 1000
const two = (count: number): string => String(count).padStart(2, '0')

/** "1:12" or "1:02:03": how long something lasts until now. */
export function clockText(duration: number): string {
  const seconds = Math.max(0, Math.floor(duration / second))
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
