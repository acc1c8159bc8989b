/// Reads one dialect's answer, streamed or whole, into the vocabulary of ``ReplyEvent``.
///
/// A decoder is a value that is fed in order: each event of a stream, or the one whole body.
protocol ReplyDecoder: Sendable {
    /// Reads one event of a streamed answer. `data` is the event's JSON.
    ///
    /// - Throws: ``GatewayError/refused(_:)`` for an error inside the stream.
    mutating func decode(
        _ data: JSONView, named name: String?, into events: inout [ReplyEvent]
    ) throws(GatewayError)

    /// Reads an answer that came as one JSON body.
    mutating func decodeWhole(
        _ body: JSONView, into events: inout [ReplyEvent]
    ) throws(GatewayError)

    /// Notes that the stream's closing `[DONE]` came.
    mutating func noteDone()

    /// Gives what was held back until a streamed answer's end, such as assembled tool calls.
    ///
    /// - Throws: ``GatewayError/truncated(_:)`` when something held back is not complete.
    mutating func end(into events: inout [ReplyEvent]) throws(GatewayError)

    /// How far the answer is known to be finished.
    var completeness: Completeness { get }
}

/// What the events so far say about the end of a streamed answer.
enum Completeness {
    /// The dialect's end marker is still missing.
    case unfinished
    /// The model said why it stopped, but the end marker is missing. Enough when the body ended
    /// as HTTP prescribes, not when the connection broke.
    case stopped
    /// The end marker was seen.
    case ended
}
