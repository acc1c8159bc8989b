import TestGateway
import Testing

struct ScriptTests {
    @Test func `an event stream can be split at any byte`() {
        for offset in 0...4 {
            let script = Script.eventStream(Array("é\n\n".utf8), splitAt: offset)
            let chunks = offset % 4 == 0 ? 1 : 2
            #expect(script.writes.count == 1 + chunks + 1)
        }
    }

    @Test func `a cut keeps the head and that many bytes after it`() {
        let script = Script.http(200, body: "abcdef").cut(after: 2, ending: .reset)
        #expect(script.writes.last == "ab")
        #expect(script.writes.count == 2)
        guard case .reset? = script.steps.last else {
            Issue.record("\(script.steps)")
            return
        }
    }

    @Test func `a split cuts every write`() {
        let script = Script.raw("abcde").split(every: 2, pausing: .milliseconds(1))
        #expect(script.writes == ["ab", "cd", "e"])
        #expect(script.steps.count == 5)
    }

    @Test(arguments: [204, 304])
    func `an answer that has no body has no length`(status: Int) {
        #expect(!Script.http(status).writes.joined().contains("Content-Length"))
    }
}
