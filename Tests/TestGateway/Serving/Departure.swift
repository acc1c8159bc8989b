/// The other side left, or was sent away.
struct Departure: Error {}
