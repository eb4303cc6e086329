/** How long a talk took, as a clock shows it: "1:25". */
export const durationOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
