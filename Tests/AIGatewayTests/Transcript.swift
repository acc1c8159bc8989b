import Foundation
import Testing

@testable import AIGateway

/// A recorded answer of a real provider, and what the provider's own SDK reads from it.
struct Transcript: Sendable, CustomTestStringConvertible {
    let name: String
    let api: String
    let isStream: Bool
    let status: Int
    let body: [UInt8]
    let text: String
    let reasoning: String
    let refusal: String
    let toolCalls: JSON
    let finishReason: String?
    let usage: JSON
    let error: JSON
    let otherChoices: JSON?

    var testDescription: String { name }

    static let all: [Transcript] = {
        guard let folder = Bundle.module.url(forResource: "Transcripts", withExtension: nil),
            let data = try? Data(contentsOf: folder.appending(path: "manifest.json")),
            let manifest = try? JSON(parsing: data)
        else { return [] }
        return (manifest["streams"]?.array ?? []).compactMap { Transcript($0, folder: folder) }
    }()

    static let answers = all.filter { $0.status == 200 && $0.error.isNull }
    static let streams = all.filter { $0.status == 200 && $0.isStream }
    static let refusals = all.filter { $0.status != 200 }

    private init?(_ entry: JSON, folder: URL) {
        guard let file = entry["file"]?.string, let name = entry["name"]?.string,
            let expected = entry["expected"],
            let data = try? Data(contentsOf: folder.appending(path: file))
        else { return nil }
        self.name = name
        api = entry["api"]?.string ?? ""
        isStream = entry["kind"]?.string == "sse"
        status = entry["status"]?.integer ?? 0
        body = Array(data)
        text = expected["text"]?.string ?? ""
        reasoning = expected["reasoning"]?.string ?? ""
        refusal = expected["refusal"]?.string ?? ""
        toolCalls = expected["tool_calls"] ?? .null
        finishReason = expected["finish_reason"]?.string
        usage = expected["usage"] ?? .null
        error = expected["error"] ?? .null
        otherChoices = expected["other_choices"]
    }

    var decoder: any ReplyDecoder {
        switch api {
        case "chat": ChatDecoder()
        case "responses": ResponsesDecoder()
        case "messages": MessagesDecoder()
        default: RunDecoder()
        }
    }

    /// Reads the body in chunks of that size.
    func reading(_ body: [UInt8]? = nil, every size: Int = .max) -> Reading {
        let body = body ?? self.body
        var chunks: [[UInt8]] = []
        var rest = body[...]
        while !rest.isEmpty {
            chunks.append(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        return Reading(chunks, decoder: decoder, form: isStream ? .stream : .json)
    }
}

/// What an answer adds up to.
struct Reading: Equatable {
    var text = ""
    var reasoning = ""
    var refusal = ""
    var toolCalls: [ToolCall] = []
    var otherChoices: [Int: String] = [:]
    var citations = 0
    var finish: FinishReason?
    var usage: JSON?
    var failure: GatewayError?

    init(_ chunks: [[UInt8]], decoder: any ReplyDecoder, form: ReplyForm) {
        var assembly = ReplyAssembly(decoder: decoder, form: form)
        do throws(GatewayError) {
            for chunk in chunks where !assembly.isOver {
                take(try assembly.take(chunk))
                if let failure = assembly.takeFailure() { throw failure }
            }
            if !assembly.isOver { take(try assembly.finish()) }
            if let failure = assembly.takeFailure() { throw failure }
        } catch {
            failure = error
        }
    }

    private mutating func take(_ events: [ReplyEvent]) {
        for event in events {
            switch event {
            case .text(let piece): text += piece
            case .reasoning(let piece): reasoning += piece
            case .refusal(let piece): refusal += piece
            case .toolCall(let call): toolCalls.append(call)
            case .otherChoice(let index, let piece): otherChoices[index, default: ""] += piece
            case .citation: citations += 1
            case .finished(let reason): finish = reason
            case .usage(let value): usage = value.json
            default: break
            }
        }
    }
}
