/// One step of an answer on an HTTP/2 stream. When the client leaves the stream, the steps that
/// remain are dropped.
public enum HTTP2Step: Sendable {
    /// A HEADERS frame with a status and fields; names in lower case.
    case headers(Int, [(String, String)] = [])

    /// A DATA frame.
    case data([UInt8])

    /// The DATA frame that many times, each when the client's window has taken the last.
    case repeatedly([UInt8], count: Int)

    /// A HEADERS frame that ends the stream.
    case trailers([(String, String)])

    /// An empty DATA frame that ends the stream.
    case end

    /// Does nothing for a while.
    case pause(Duration)

    /// Does nothing until the test opens the gate.
    case wait(Gate)

    /// Does nothing until the client leaves the stream or the scope ends.
    case stall

    /// A RST_STREAM frame with that error code, such as 2 for INTERNAL_ERROR.
    case resetStream(code: Int)

    /// A GOAWAY frame with that error code, 0 for a graceful end. Streams above `lastStream` were
    /// not processed and may be tried again; 2147483647 is none.
    case goAway(code: Int, lastStream: Int = 2_147_483_647)

    /// Ends the connection with a FIN alone.
    case hangUp

    /// Ends the connection with a RST.
    case reset
}
