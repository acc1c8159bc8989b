/// The course of a streamed answer, worked out before its first byte is sent.
struct Script: Sendable, Equatable {
    enum Step: Sendable, Equatable {
        /// Sent at once.
        case event(String)
        /// Sent after the configured pause: a piece of what the model says.
        case token(String)
        /// The connection is closed without the end that HTTP promises.
        case cut
        /// Nothing more is sent until the client leaves.
        case stall
    }

    var steps: [Step] = []

    init(_ steps: [Step] = []) {
        self.steps = steps
    }

    var text: String {
        steps.map(\.text).joined()
    }

    var tokenCount: Int {
        steps.count { $0.isToken }
    }

    /// The script as far as the middle of what the model says, and then something else.
    func interrupted(by ending: (_ eventsSoFar: Int) -> [Step]) -> Script {
        var tokensLeft = max(1, tokenCount / 2)
        var kept: [Step] = []
        for step in steps {
            guard tokensLeft > 0 else { break }
            if step.isToken { tokensLeft -= 1 }
            kept.append(step)
        }
        return Script(kept + ending(kept.count))
    }
}

extension Script.Step {
    var text: String {
        switch self {
        case .event(let text), .token(let text): text
        case .cut, .stall: ""
        }
    }

    var isToken: Bool {
        if case .token = self { true } else { false }
    }
}
