import Testing

@testable import AIGateway

@Suite struct ServerSentEventsTests {
    private func events(_ text: String, every size: Int = .max) throws -> [ServerSentEvent] {
        var parser = ServerSentEvents()
        var found: [ServerSentEvent] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            parser.feed(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
            while let event = try parser.next() { found.append(event) }
        }
        if let last = parser.finish() { found.append(last) }
        return found
    }

    @Test(
        arguments: [
            ("data: a\n\n", [("a", nil)]),
            ("data:a\n\n", [("a", nil)]),
            ("data:  a\n\n", [(" a", nil)]),
            ("data: a\ndata: b\n\n", [("a\nb", nil)]),
            ("event: x\ndata: a\n\ndata: b\n\n", [("a", "x"), ("b", nil)]),
            ("event: x\n\ndata: a\n\n", [("a", nil)]),
            (": c\nid: 1\nretry: 2\nfoo: bar\ndata: a\n: c\n\n", [("a", nil)]),
            ("\u{FEFF}data: a\n\n", [("a", nil)]),
            ("data: a", [("a", nil)]),
            ("data\n\n", [("", nil)]),
            ("data: [DONE]\n\n", [("[DONE]", nil)]),
            ("[DONE]\n\n", [("[DONE]", nil)]),
            ("\n\n\n", []),
        ] as [(String, [(String, String?)])])
    func `fields make events, however lines end and chunks are cut`(
        _ text: String, _ expected: [(String, String?)]
    ) throws {
        for end in ["\n", "\r\n", "\r"] {
            let text = text.replacing("\n", with: end)
            for size in [1, 2, 3, .max] {
                let found = try events(text, every: size)
                #expect(found.map { String(decoding: $0.data, as: UTF8.self) } == expected.map(\.0))
                #expect(found.map(\.name) == expected.map(\.1))
            }
        }
    }

    @Test func `an event above the limit is an error`() {
        var parser = ServerSentEvents()
        let chunk = [UInt8](repeating: 0x61, count: 16 << 20)
        #expect(throws: GatewayError.self) {
            for _ in 0..<5 {
                parser.feed(chunk)
                _ = try parser.next()
            }
        }
    }
}
