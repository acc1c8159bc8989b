import Testing

@testable import AIGateway

/// Each row was judged by the reference validator, Python's jsonschema 4.26.
@Suite struct JSONSchemaValueTests {
    @Test(arguments: [
        (#"true"#, #"[1, null, {}]"#, #"[]"#),
        (#"false"#, #"[]"#, #"[1, null, {}]"#),
        (#"{}"#, #"[1, null, [], {"a":1}]"#, #"[]"#),
        (
            #"{"type":"integer"}"#,
            #"[1, 1.0, 1e2, -0.0, 1e400, 10e-1, 12345678901234567890123456789]"#,
            #"[1.5, "1", true, null, 1e-1]"#
        ),
        (#"{"type":"number"}"#, #"[1, 1.5, 1e400]"#, #"["1", false, null]"#),
        (#"{"type":"boolean"}"#, #"[true, false]"#, #"[0, 1, "true"]"#),
        (#"{"type":["string","null"]}"#, #"["", null]"#, #"[0, [], {}]"#),
        (#"{"type":["object","integer"]}"#, #"[{}, 3.0]"#, #"[3.5, []]"#),
        (
            #"{"enum":["a",1,null,[1,{"b":2}]]}"#,
            #"["a", 1.0, 10e-1, null, [1.0,{"b":2e0}]]"#, #"[[1], "b", true, false]"#
        ),
        (#"{"enum":[]}"#, #"[]"#, #"[1, null]"#),
        (#"{"enum":[0,true]}"#, #"[true, 0.0, -0]"#, #"[false, 1]"#),
        (
            #"{"const":{"a":1,"b":[2]}}"#,
            #"[{"b":[2.0],"a":1}]"#, #"[{"a":1}, {"a":1,"b":[2],"c":3}, [], {"a":1,"b":[2,2]}]"#
        ),
        (
            #"{"const":9007199254740993}"#,
            #"[9007199254740993, 9007199254740993.0, 9.007199254740993e15]"#, #"[9007199254740992]"#
        ),
        (#"{"const":1e400}"#, #"[1e400, 10e399, 0.1e401]"#, #"[1e401]"#),
        (#"{"const":null}"#, #"[null]"#, #"[0, false, ""]"#),
        (#"{"const":"é"}"#, #"["\u00e9", "é"]"#, #"["e\u0301"]"#),
        (
            #"{"minimum":1.1}"#,
            #"[1.1, 1.10, 2, "0", 1e400]"#, #"[1, -3, -1e400, 1.0999999999999999999999999]"#
        ),
        (
            #"{"maximum":12345678901234567890123456789}"#,
            #"[12345678901234567890123456789, 1e28, -1e400]"#,
            #"[12345678901234567890123456790, 2e28]"#
        ),
        (#"{"exclusiveMinimum":0}"#, #"[1e-7, 1e-400]"#, #"[0, -0.0, -1e-7]"#),
        (#"{"exclusiveMaximum":-1.5}"#, #"[-1.6, -2e0]"#, #"[-1.5, -1.50, -1.4, 0]"#),
        (
            #"{"multipleOf":0.01}"#,
            #"[19.99, 0.1, 0.30, 1e2, 0, 1e400, -4.35]"#, #"[0.001, 1e-3, 4.355]"#
        ),
        (
            #"{"multipleOf":3}"#,
            #"[9, -6.0, 111111111111111111111111111111]"#,
            #"[10, 1e400, 0.3, 100000000000000000000000000000000]"#
        ),
        (#"{"multipleOf":2.50}"#, #"[5, 7.5, 2.5e1, "6"]"#, #"[6]"#),
        (#"{"multipleOf":1e-7}"#, #"[1e-7, 3]"#, #"[0.00000015, 1e-8]"#),
        (#"{"multipleOf":1e2}"#, #"[100, 1e3, 0.0, 1.0e2]"#, #"[50]"#),
        (#"{"minLength":2}"#, #"["ab", "😊b", "e\u0301", 1]"#, #"["a", "", "😊"]"#),
        (#"{"maxLength":2.0}"#, #"["ab", "😊😊"]"#, #"["abc", "👩‍💻"]"#),
        (#"{"pattern":"b"}"#, #"["abc", "b", 1, ["a"]]"#, #"["a", ""]"#),
        (#"{"pattern":"^[a-z]{1,3}$"}"#, #"["abc", "a"]"#, #"["abcd", "", "aB"]"#),
        (#"{"format":"date","title":"t","default":1,"x-own":[1]}"#, #"[1, "no date"]"#, #"[]"#),
    ])
    func `numbers and strings are checked`(_ text: String, _ valid: String, _ invalid: String)
        throws
    {
        let schema = try JSONSchema(JSON(parsing: text))
        for value in try #require(JSON(parsing: valid).array) {
            #expect(schema.violations(in: value) == [], "\(value.text())")
        }
        for value in try #require(JSON(parsing: invalid).array) {
            #expect(!schema.violations(in: value).isEmpty, "\(value.text())")
        }
    }
}
