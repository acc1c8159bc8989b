import AIGateway
import HTTPTypes
import Testing

@testable import aig

/// Statuses, codes and body shapes, each to its exit status (api.md §4, cli.md §7).
@Suite struct RefusalTests {
    struct Case: Sendable {
        var http: Int
        var code: Int
        var exit: Int32
    }

    @Test(arguments: [
        Case(http: 400, code: 2001, exit: 1), Case(http: 400, code: 2008, exit: 1),
        Case(http: 400, code: 2040, exit: 1), Case(http: 400, code: 9106, exit: 77),
        Case(http: 400, code: 5007, exit: 1), Case(http: 400, code: 5004, exit: 1),
        Case(http: 401, code: 2009, exit: 77), Case(http: 401, code: 10000, exit: 77),
        Case(http: 402, code: 2021, exit: 80), Case(http: 403, code: 10000, exit: 77),
        Case(http: 403, code: 1031, exit: 77), Case(http: 403, code: 5035, exit: 77),
        Case(http: 404, code: 7003, exit: 1), Case(http: 404, code: 7002, exit: 1),
        Case(http: 405, code: 7001, exit: 1), Case(http: 408, code: 3046, exit: 75),
        Case(http: 409, code: 1, exit: 1), Case(http: 410, code: 5028, exit: 1),
        Case(http: 413, code: 3006, exit: 1), Case(http: 413, code: 5021, exit: 1),
        Case(http: 422, code: 2017, exit: 79), Case(http: 424, code: 2016, exit: 79),
        Case(http: 424, code: 2017, exit: 79), Case(http: 400, code: 2029, exit: 79),
        Case(http: 400, code: 2030, exit: 79), Case(http: 429, code: 2003, exit: 75),
        Case(http: 429, code: 3021, exit: 75), Case(http: 429, code: 3040, exit: 75),
        Case(http: 429, code: 3036, exit: 80), Case(http: 500, code: 2005, exit: 69),
        Case(http: 503, code: 7009, exit: 69), Case(http: 529, code: 0, exit: 69),
    ])
    func `a code has its exit status in every shape`(_ item: Case) async {
        let message = "what happened"
        let shapes = [
            #"{"result":null,"success":false,"errors":[{"code":\#(item.code),"message":"\#(message)"}],"messages":[]}"#,
            #"{"success":false,"result":[],"messages":[],"error":[{"code":\#(item.code),"message":"\#(message)"}]}"#,
            #"{"name":"AiError","internalCode":\#(item.code),"httpCode":\#(item.http),"message":"\#(message)","description":"x"}"#,
            #"{"error":{"message":"\#(message)","type":"x","param":null,"code":"\#(item.code)"}}"#,
        ]
        for shape in shapes {
            let world = TestWorld([.json(shape, status: item.http)])
            let ending = await world.run("chat", "--retries", "0", "hi")
            #expect(ending.status == item.exit, "\(shape)")
            #expect(
                ending.err.hasPrefix("aig: what happened (HTTP \(item.http), code \(item.code))"))
            #expect(ending.out.isEmpty)
        }
    }

    @Test(
        arguments: [
            (400, 1), (401, 77), (402, 80), (403, 77), (404, 1), (408, 75), (409, 1), (422, 1),
            (424, 79), (429, 75), (500, 69), (502, 69), (503, 69), (504, 69), (520, 69), (524, 69),
            (529, 69),
        ] as [(Int, Int32)])
    func `a bare status has its exit status, and a page is never shown`(
        _ http: Int, _ exit: Int32
    ) async {
        let page = "<!DOCTYPE html><html><body>secret details</body></html>"
        let fields: HTTPFields = [.contentType: "text/html", .init("cf-ray")!: "8ray"]
        let bodies = [Array(page.utf8), []]
        for body in bodies {
            let answer = TestAnswer(status: http, fields: fields, chunks: [body])
            let ending = await TestWorld([answer]).run("chat", "--retries", "0", "hi")
            #expect(ending.status == exit)
            #expect(ending.err.contains("HTTP \(http)"))
            #expect(ending.err.contains("ray 8ray"))
            #expect(!ending.err.contains("secret"))
        }
    }

    @Test(
        arguments: [
            (
                429,
                #"{"success":false,"error":{"message":"Spend limit reached","bucket":"b","spent":1.2,"limit":1}}"#,
                80
            ),
            (
                429,
                #"{"error":{"message":"You exceeded your quota","type":"insufficient_quota","code":"insufficient_quota"}}"#,
                80
            ),
            (403, #"{"success":false,"error":{"message":"blocked by policy","bucket":"b"}}"#, 79),
            (400, #"{"type":"error","error":{"type":"invalid_request_error","message":"no"}}"#, 1),
            (404, #"{"success":false,"error":"not here"}"#, 1),
            (200, #"{"success":false,"errors":[{"code":2003,"message":"slow down"}]}"#, 75),
            (200, #"{"state":"Failed","error":{"code":2021,"message":"no credits"}}"#, 80),
        ] as [(Int, String, Int32)])
    func `other shapes are told apart by their words`(
        _ http: Int, _ body: String, _ exit: Int32
    ) async {
        let ending = await TestWorld([.json(body, status: http)]).run(
            "chat", "--retries", "0", "hi")
        #expect(ending.status == exit, "\(ending.err)")
    }

    @Test func `errors are JSON with --json`() async throws {
        let answer = TestAnswer.json(
            #"{"errors":[{"code":2001,"message":"no gateway"}]}"#, status: 400)
        let ending = await TestWorld([answer]).run("chat", "--json", "hi")
        let json = try JSON(parsing: ending.err)
        #expect(json["error"]?.string == "no gateway")
        #expect(json["code"]?.string == "2001")
        #expect(json["exit_status"]?.integer == 1)
    }

    @Test func `passing refusals are asked again, with the pause the server wants`() async {
        let busy = TestAnswer.json(
            #"{"errors":[{"code":3040,"message":"busy"}]}"#, status: 429, fields: [.retryAfter: "7"]
        )
        let world = TestWorld([busy, busy, .chat("Hi")])
        let ending = await world.run("chat", "hi")
        #expect(ending.status == 0)
        #expect(ending.out == "Hi\n")
        #expect(world.pauses == [.seconds(7), .seconds(7)])
        #expect(ending.err.split(separator: "\n").count == 2)
    }

    @Test(
        arguments: [
            ([], #"{"errors":[{"code":3036,"message":"used up"}]}"#, 429, "0"),
            ([], #"{"errors":[{"code":2021,"message":"no credits"}]}"#, 402, "0"),
            ([], #"{"errors":[{"code":3040,"message":"busy"}]}"#, 429, "61"),
            (["--retries", "0"], #"{"errors":[{"code":3040,"message":"busy"}]}"#, 429, "0"),
            (
                ["--max-attempts", "3"], #"{"errors":[{"code":2005,"message":"provider"}]}"#, 500,
                "0"
            ),
        ] as [([String], String, Int, String)])
    func `other refusals are not`(
        _ flags: [String], _ body: String, _ http: Int, _ pause: String
    ) async {
        let world = TestWorld([.json(body, status: http, fields: [.retryAfter: pause])])
        _ = await world.run(["chat", "hi"] + flags)
        #expect(world.requests.count == 1)
        #expect(world.pauses.isEmpty)
    }

    @Test func `a pause too long to be waited for is told`() async {
        let busy = TestAnswer.json(
            #"{"errors":[{"code":3040,"message":"busy"}]}"#, status: 429,
            fields: [.retryAfter: "120"]
        )
        for words in [["chat", "hi"], ["gateways", "list"]] {
            let ending = await TestWorld([busy]).run(words)
            #expect(ending.status == 75)
            #expect(ending.err.contains("; the API asks to wait 120 s\n"), "\(ending.err)")
        }
    }

    @Test(arguments: ["nan", "inf", "1e300", "-5", "soon"])
    func `a pause that makes no sense is not one`(_ pause: String) async {
        let busy = TestAnswer.json("{}", status: 503, fields: [.retryAfter: pause])
        let world = TestWorld([busy, .chat("Hi")])
        #expect(await world.run("chat", "hi").status == 0)
        #expect(world.pauses == [.milliseconds(500)])
    }

    @Test func `a page labelled as JSON, and an error that is plain text, are named`() async {
        let page = await TestWorld([.json("<html></html>")]).run("chat", "hi")
        #expect(page.err.hasPrefix("aig: the answer is not what the API promises"))
        var answer = TestAnswer.stream([])
        answer.chunks = [Array("event: error\ndata: it broke\n\n".utf8)]
        let plain = await TestWorld([answer]).run("chat", "hi")
        #expect(plain.err.hasPrefix("aig: it broke"))
    }
}
