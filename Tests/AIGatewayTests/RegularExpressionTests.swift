import Testing

@testable import AIGateway

/// Each row was judged by an ECMA-262 engine, Node's with the flag `u`.
@Suite struct RegularExpressionTests {
    @Test(arguments: [
        ("", ["", "a"], []),
        ("a", ["a", "bab"], ["", "b"]),
        ("^a$", ["a"], ["a\n", "ab", "b\na"]),
        ("^.$", ["a", "😊", "\u{85}"], ["", "\n", "\r", "\u{2028}", "e\u{301}"]),
        (#"^\d+$"#, ["0", "19"], ["", "٣", "1a"]),
        (#"^\w\W$"#, ["a-", "_é"], ["é-", "ab"]),
        (#"^\s\S$"#, [" a", "\u{A0}é", "\u{FEFF}a"], ["a ", "  "]),
        (#"\bb"#, ["b", "a b", "éb"], ["ab", "_b"]),
        (#"a\Bb"#, ["ab"], ["a b"]),
        ("^(?:a|bc|)$", ["a", "bc", ""], ["b", "abc"]),
        ("^(a|b)*c?$", ["", "abba", "abc", "c"], ["cc", "abd"]),
        ("^a{2}$", ["aa"], ["a", "aaa"]),
        ("^a{2,}$", ["aa", "aaaa"], ["a"]),
        ("^a{1,2}?b+?$", ["ab", "aabb"], ["b", "aaab"]),
        ("^(?:ab){0}$", [""], ["ab"]),
        ("^[a-c1_]$", ["b", "1", "_"], ["d", "-", ""]),
        ("^[^a-c]$", ["d", "😊", "\n"], ["a", ""]),
        (#"^[\d\-x]$"#, ["5", "-", "x"], ["a"]),
        (#"^[^\W_]$"#, ["a", "5"], ["_", "é"]),
        (#"^[\]\\^]$"#, ["]", "\\", "^"], ["["]),
        ("^[[&&a]$", ["[", "&", "a"], ["b", "[]"]),
        ("^[a-]$", ["a", "-"], ["b"]),
        ("[]", [], ["", "a"]),
        ("^[^]$", ["a", "\n"], [""]),
        (#"^\x41\u0042\u{1F60A}$"#, ["AB😊"], ["ab😊"]),
        (#"^\ud83d\ude0a$"#, ["😊"], ["a"]),
        (#"^\cJ\t\/\.$"#, ["\n\t/."], ["J\t/."]),
        ("^é$", ["\u{E9}"], ["e\u{301}"]),
        (#"^\p{Lu}\P{L}[\p{Nd}]$"#, ["Ä1٣"], ["ä11", "Äa1"]),
        (#"^\p{L}(?=b)b"#, ["ab"], ["ac"]),
        ("^(?=.*a)(?!.*b)", ["ca"], ["ab", "c"]),
        ("(?<=a)b", ["ab"], ["b", "cb"]),
        ("(?<!a.)b", ["b", "cb", "cab"], ["axb"]),
        ("(?<=^(?:ab)+)c", ["ababc"], ["abac", "c"]),
        ("^(?<year>[0-9]{4})-[0-9]{2}$", ["2026-01"], ["26-01"]),
        ("^(a*)*$", ["", "aaa"], ["b"]),
    ])
    func `texts match or don't`(_ pattern: String, _ found: [String], _ missed: [String]) throws {
        let expression = try RegularExpression(pattern)
        for text in found { #expect(expression.isFound(in: text) == true, "\(text)") }
        for text in missed { #expect(expression.isFound(in: text) == false, "\(text)") }
    }

    @Test(arguments: [
        "(", ")", "(a", "a)", "[", "[a", "[b-a]", #"[a-\d]"#, "*", "a**", "^*", "+a", "(?", "(?x)",
        "(?P<a>b)", "(?<1>a)", "(?<a", "a{2,1}", #"\"#, #"\q"#, #"\A"#, #"\u12"#, #"\x1"#, #"\c1"#,
        #"\u{110000}"#, #"\p"#, #"\p{Nope}"#, #"\p{}"#, #"(a)\1"#, #"(?<a>b)\k<a>"#,
        "((a{1,1000}){1,1000}){1,1000}", "a{99999999999999999999}",
        String(repeating: "(", count: 5000) + String(repeating: ")", count: 5000),
    ])
    func `what is no expression is refused`(_ pattern: String) {
        #expect(throws: RegularExpressionError.self) { try RegularExpression(pattern) }
    }

    @Test func `a pattern that makes others search forever is done at once`() throws {
        let text = String(repeating: "a", count: 10_000) + "b"
        for pattern in ["(a+)+$", "^(a|a)*$", "^(a*)*$", "^(a|aa)+$"] {
            #expect(try RegularExpression(pattern).isFound(in: text) == false)
        }
    }
}
