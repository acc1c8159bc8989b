/// One step of an answer over HTTP/1. When the client leaves, the steps that remain are dropped.
public enum Step: Sendable {
    /// Writes the bytes as they are, with one write and one flush.
    case send([UInt8])

    /// Writes the bytes that many times, each when the client has taken the last: for bodies too
    /// big to hold.
    case repeatedly([UInt8], count: Int)

    /// Does nothing for a while.
    case pause(Duration)

    /// Does nothing until the test opens the gate.
    case wait(Gate)

    /// Goes on when the time is over; until then the client is expected to leave.
    case waitForClientClose(within: Duration)

    /// Does nothing until the client leaves or the scope ends.
    case stall

    /// Ends the connection in good order; over TLS with its `close_notify`.
    case close

    /// Ends the connection with a FIN alone; over TLS without its `close_notify`.
    case hangUp

    /// Ends the connection with a RST.
    case reset
}
