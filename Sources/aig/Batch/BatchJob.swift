import AIGateway

/// A line of a batch on its way to an answer.
struct BatchJob: Sendable {
    let number: Int
    let id: BatchID
    let request: any InferenceRequest
    /// The settings with the line's own.
    let settings: Settings
    let schema: AnswerSchema?
    /// The line as it stands in the file, where it may be needed again.
    let source: [UInt8]
    /// Its place in the output, where that has an order.
    let place: Int
    var tries: LineTries
}
