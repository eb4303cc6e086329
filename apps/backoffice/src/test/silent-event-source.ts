/** A live channel on which nothing happens: what components do with news is tested through the queries it renews. */
export class SilentEventSource extends EventTarget {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSED = 2
  readonly readyState = SilentEventSource.OPEN
  close() {}
}
