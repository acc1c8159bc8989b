import NIOCore

/// Does the steps of one answer on a connection.
struct Performance: Sendable {
    let channel: any Channel

    func run(_ script: Script) async -> Outcome {
        do {
            for step in script.steps {
                try await perform(step)
                if step.isLast { break }
            }
            return .finished
        } catch {
            return Task.isCancelled ? .stopped : .clientLeft
        }
    }

    private func perform(_ step: Step) async throws {
        switch step {
        case .send(let bytes):
            try await send(ByteBuffer(bytes: bytes), count: 1)
        case .repeatedly(let bytes, let count):
            try await send(ByteBuffer(bytes: bytes), count: count)
        case .pause(let duration), .waitForClientClose(let duration):
            try await channel.hold(for: duration)
        case .wait(let gate):
            try await channel.hold { await gate.opened() }
        case .stall:
            try await channel.holdUntilClosed()
        case .close:
            try? await channel.close()
        case .hangUp:
            await channel.hangUp()
        case .reset:
            await channel.reset()
        }
    }

    private func send(_ bytes: ByteBuffer, count: Int) async throws {
        for _ in 0..<count {
            try await channel.writeAndFlush(bytes)
        }
    }
}
