import Synchronization
import Terminal

/// A person who types these lines, and was asked these questions.
final class TestLines: LineSource {
    private let typed: Mutex<[LineInput]>
    private let asked = Mutex<[LineQuestion]>([])

    init(_ lines: String...) { typed = Mutex(lines.map(LineInput.message)) }

    var questions: [LineQuestion] { asked.withLock { $0 } }
    var isInteractive: Bool { true }

    func next(_ question: LineQuestion) async throws -> LineInput {
        asked.withLock { $0.append(question) }
        return typed.withLock { $0.isEmpty ? .end : $0.removeFirst() }
    }

    func attend<Result: Sendable>(
        _ body: @escaping @Sendable () async throws -> Result
    ) async throws -> (result: Result, wasInterrupted: Bool) {
        (try await body(), false)
    }
}
