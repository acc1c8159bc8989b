import HTTPTypes
import Testing

@testable import AIGateway

@Suite struct TranscriptTests {
    @Test func `the transcripts are there`() {
        #expect(Transcript.all.count == 74)
    }

    @Test(arguments: Transcript.answers)
    func `an answer is read as the provider's own SDK reads it`(_ transcript: Transcript) {
        expect(transcript.reading(), is: transcript)
    }

    @Test(arguments: Transcript.answers)
    func `where chunks are cut makes no difference`(_ transcript: Transcript) {
        let whole = transcript.reading()
        for size in [1, 2, 3, 7, 64, 1000] {
            #expect(transcript.reading(every: size) == whole, "in chunks of \(size)")
        }
    }

    @Test(arguments: Transcript.streams, [[0x0D, 0x0A], [0x0D]])
    func `lines may end in CRLF or CR`(_ transcript: Transcript, _ end: [UInt8]) {
        let body = transcript.body.flatMap { $0 == 0x0A ? end : [$0] }
        #expect(transcript.reading(body) == transcript.reading())
        #expect(transcript.reading(body, every: 1) == transcript.reading())
    }

    @Test(arguments: Transcript.streams)
    func `comments and unknown fields make no difference`(_ transcript: Transcript) {
        let noise = Array(": ping\n\nid: 7\nretry: 5\nunknown\n".utf8)
        let body = noise + transcript.body + [0x0A] + noise
        #expect(transcript.reading(body) == transcript.reading())
    }

    @Test(arguments: Transcript.streams)
    func `a stream cut anywhere keeps its beginning and is an error until the model stopped`(
        _ transcript: Transcript
    ) {
        let whole = transcript.reading()
        let step = max(1, transcript.body.count / 300)
        for length in stride(from: 0, to: transcript.body.count, by: step) {
            let cut = transcript.reading(Array(transcript.body.prefix(length)))
            #expect(whole.text.hasPrefix(cut.text), "cut at \(length)")
            #expect(whole.reasoning.hasPrefix(cut.reasoning), "cut at \(length)")
            let isOver = cut.finish != nil || transcript.body.prefix(length).hasDone
            #expect(cut.failure != nil || isOver, "cut at \(length)")
        }
    }

    @Test(arguments: Transcript.all.filter { $0.status == 200 && !$0.error.isNull })
    func `an error in a stream keeps what came before it`(_ transcript: Transcript) throws {
        let reading = transcript.reading()
        #expect(reading.text == transcript.text)
        #expect(reading.reasoning == transcript.reasoning)
        #expect(reading.finish?.name == transcript.finishReason)
        guard case .refused(let refusal) = reading.failure else {
            Issue.record("no refusal but \(String(describing: reading.failure))")
            return
        }
        let message = try #require(transcript.error["message"]?.string)
        #expect(refusal.message == message)
    }

    @Test(arguments: Transcript.refusals)
    func `a failing status is a refusal with the sender's words`(_ transcript: Transcript) throws {
        let metadata = ReplyMetadata(status: transcript.status, fields: [:])
        let refusal = ErrorBody.refusal(
            status: transcript.status, body: transcript.body, metadata: metadata)
        #expect(refusal.status == transcript.status)
        #expect(!refusal.message.isEmpty)
        let expected = try #require(transcript.error["message"]?.string)
        #expect(expected.contains(refusal.message))
    }

    private func expect(_ reading: Reading, is transcript: Transcript) {
        #expect(reading.failure == nil)
        #expect(reading.text == transcript.text)
        #expect(reading.reasoning == transcript.reasoning)
        #expect(reading.refusal == transcript.refusal)
        #expect(reading.finish?.name == transcript.finishReason)
        expect(reading.toolCalls, are: transcript.toolCalls.array ?? [])
        let usage = transcript.usage.object?.members ?? []
        for (name, value) in usage where !value.isNull {
            #expect(reading.usage?[name] == value, "usage \(name)")
        }
        #expect((reading.usage == nil) == usage.isEmpty)
        for (index, text) in transcript.otherChoices?.object?.members ?? [] {
            #expect(reading.otherChoices[Int(index) ?? -1] == text.string)
        }
    }

    private func expect(_ calls: [ToolCall], are expected: [JSON]) {
        #expect(calls.count == expected.count)
        for (call, expected) in zip(calls, expected) {
            #expect(call.id == expected["id"]?.string)
            #expect(call.name == expected["name"]?.string)
            if let text = expected["arguments"]?.string {
                #expect(call.arguments == text)
            } else {
                #expect((try? JSON(parsing: call.arguments)) == expected["arguments"])
            }
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate var hasDone: Bool { String(decoding: self, as: UTF8.self).contains("[DONE]") }
}
