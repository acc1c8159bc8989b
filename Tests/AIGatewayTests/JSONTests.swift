import Testing

@testable import AIGateway

@Suite struct JSONTests {
    @Test(arguments: [
        "null", "true", "0", "-0", "1.50", "9007199254740993", "1e400", "\"\"", "[]", "{}",
        #"{"b":1,"a":[{"x":null},-1.0E+2,"q\"\\"]}"#,
    ])
    func `what was written is written again`(_ text: String) throws {
        #expect(try JSON(parsing: text).text() == text)
    }

    @Test(arguments: [
        "", " ", "nul", "tru", "01", "1.", "-", "+1", ".5", "1e", "\"", "\"\\", "[1,]", "[1 2]",
        "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1,}", "[", "]", "{} {}", "'a'", "NaN",
        String(repeating: "[", count: 600),
    ])
    func `what is not JSON is refused`(_ text: String) {
        #expect(throws: JSONSyntaxError.self) { try JSON(parsing: text) }
    }

    @Test(arguments: [
        (#""\u00fc\n""#, "ü\n"), (#""\ud83d\ude0a""#, "😊"), (#""\ud83d""#, "\u{FFFD}"),
        (#""\ud83dx""#, "\u{FFFD}x"), (#""\udE0A""#, "\u{FFFD}"), (#""\q""#, "\u{FFFD}"),
        (#""\u12""#, "\u{FFFD}12"),
    ])
    func `escapes are read`(_ text: String, _ value: String) throws {
        #expect(try JSON(parsing: text).string == value)
    }

    @Test func `a byte that is not UTF-8 becomes one replacement`() throws {
        #expect(try JSON(parsing: [0x22, 0x61, 0xFF, 0x62, 0x22]).string == "a\u{FFFD}b")
    }

    @Test func `a header's JSON is ASCII`() {
        let value: JSON = ["team": "ü😊\n"]
        #expect(value.text(ascii: true) == #"{"team":"\u00fc\ud83d\ude0a\n"}"#)
    }

    @Test func `pretty JSON is indented by two`() {
        #expect(
            JSON(dictionaryLiteral: ("a", [1, []])).text(pretty: true)
                == "{\n  \"a\": [\n    1,\n    []\n  ]\n}")
    }

    @Test func `a path into what isn't there holds nothing`() throws {
        let root = try JSONDocument(Array(#"{"a":[{"b":"c","\u0062":2}]}"#.utf8)).root
        #expect(root["a"][0]["b"].string == "c")
        #expect(!root["a"][1]["b"].exists)
        #expect(!root["x"]["y"][3].exists)
        #expect(root["a"].elements.count == 1)
    }

    @Test func `objects are equal in any order, numbers in any spelling`() throws {
        #expect(try JSON(parsing: #"{"a":1,"b":2.50}"#) == JSON(parsing: #"{"b":2.5,"a":1.0}"#))
        #expect(try JSON(parsing: "9007199254740993") != JSON(parsing: "9007199254740992"))
    }

    @Test func `merging goes into objects`() throws {
        var object = try #require(try JSON(parsing: #"{"a":{"x":1,"y":2},"b":1}"#).object)
        object.merge(try #require(try JSON(parsing: #"{"a":{"y":3},"c":4}"#).object))
        #expect(JSON.object(object).text() == #"{"a":{"x":1,"y":3},"b":1,"c":4}"#)
    }
}
