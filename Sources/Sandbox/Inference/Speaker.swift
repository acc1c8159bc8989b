/// Has a model that talks say its lines in one dialect.
struct Speaker: Sendable {
    let dialect: any Dialect
    /// How a whole answer is handed over.
    var wrap: @Sendable (JSONValue) -> Answer = { .json($0) }
    /// How a stream is handed over.
    var open: @Sendable (Script) -> Answer = { .stream($0) }

    func perform(_ modelCall: ModelCall, as model: ModelName) throws(Refusal) -> Performance {
        let question = try dialect.question(for: model, body: modelCall.input)
        let id = Identifier.uuid(at: modelCall.now).filter { $0 != "-" }
        let reply = Composer.reply(to: question, id: id, at: modelCall.now)
        let answer = question.streams ? streamed(reply) : try whole(reply)
        return Performance(answer, for: reply)
    }

    private func streamed(_ reply: Reply) -> Answer {
        let script = dialect.script(reply)
        return switch reply.question.model.scenario {
        case .cut: open(script.interrupted { _ in [.cut] })
        case .stall: open(script.interrupted { _ in [.stall] })
        case .errorInStream:
            open(script.interrupted { [.event(dialect.failure(Scenario.overload, after: $0))] })
        default: open(script)
        }
    }

    private func whole(_ reply: Reply) throws(Refusal) -> Answer {
        var answer = wrap(dialect.whole(reply))
        let ending: Script.Step
        switch reply.question.model.scenario {
        case .errorInStream: throw Scenario.overload
        case .cut: ending = .cut
        case .stall: ending = .stall
        default: return answer
        }
        let text = String(decoding: answer.payload, as: UTF8.self)
        answer.body = .script(Script([.token(String(text.prefix(text.count / 2))), ending]))
        return answer
    }
}
