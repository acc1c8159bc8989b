import Testing

@testable import AIGateway

/// Each row was judged by the reference validator, Python's jsonschema 4.26.
@Suite struct JSONSchemaLogicTests {
    @Test(arguments: [
        (#"{"allOf":[{"minimum":1},{"maximum":3}]}"#, #"[1, 3, "x"]"#, #"[0, 4]"#),
        (#"{"anyOf":[{"type":"string"},{"minimum":3}]}"#, #"["a", 3, null]"#, #"[2]"#),
        (#"{"anyOf":[false,false]}"#, #"[]"#, #"[1]"#),
        (#"{"oneOf":[{"type":"integer"},{"minimum":2}]}"#, #"[1, 2.5, "a"]"#, #"[2, 1.5, 3]"#),
        (#"{"oneOf":[true,true,false]}"#, #"[]"#, #"[1]"#),
        (#"{"not":{"type":["string","null"]}}"#, #"[1, {}]"#, #"["a", null]"#),
        (#"{"not":{}}"#, #"[]"#, #"[1, {}]"#),
        (#"{"not":{"not":{"required":["a"]}}}"#, #"[{"a":1}]"#, #"[{}]"#),
        (
            #"{"if":{"type":"string"},"then":{"minLength":2},"else":{"minimum":5}}"#,
            #"["ab", 5, null]"#, #"["a", 4]"#
        ),
        (#"{"if":{"type":"string"},"then":false}"#, #"[1]"#, #"["a"]"#),
        (#"{"if":{"type":"string"},"else":false}"#, #"["a"]"#, #"[1]"#),
        (#"{"then":false,"else":false}"#, #"[1, "a"]"#, #"[]"#),
        (#"{"if":false,"then":false}"#, #"[1]"#, #"[]"#),
        (
            ##"{"$ref":"#/$defs/a","minimum":2,"$defs":{"a":{"maximum":5}}}"##,
            #"[3, "x"]"#, #"[1, 9]"#
        ),
        (##"{"$ref":"#/$defs/a~1b%25","$defs":{"a/b%":{"type":"string"}}}"##, #"["x"]"#, #"[1]"#),
        (##"{"$ref":"#/$defs/m~0n%20o","$defs":{"m~n o":{"type":"string"}}}"##, #"["x"]"#, #"[1]"#),
        (
            ##"{"$ref":"#/definitions/a","definitions":{"a":{"type":"string"}}}"##,
            #"["x"]"#, #"[1]"#
        ),
        (
            ##"{"$ref":"#here","$defs":{"a":{"$anchor":"here","type":"string"}}}"##,
            #"["x"]"#, #"[1]"#
        ),
        (##"{"$ref":"#/allOf/1","allOf":[true,{"type":"string"}]}"##, #"["x"]"#, #"[1]"#),
        (
            ##"{"$ref":"#/x-own/deep/s","x-own":{"deep":{"s":{"type":"string"}}}}"##,
            #"["x"]"#, #"[1]"#
        ),
        (
            ##"{"properties":{"next":{"$ref":"#"},"value":{"type":"integer"}},"required":"##
                + #"["value"],"additionalProperties":false}"#,
            #"[{"value":1}, {"value":1,"next":{"value":2}}]"#,
            #"[{"value":1,"next":{}}, {"value":1,"next":{"value":2,"next":{"value":"x"}}}]"#
        ),
        (
            ##"{"$ref":"#/$defs/tree","$defs":{"tree":{"oneOf":[{"type":"null"},{"type":"##
                + ##""array","items":{"$ref":"#/$defs/tree"}}]}}}"##,
            #"[null, [], [null,[null,[[]]]]]"#,
            #"[[1], [[[[1]]]], "x"]"#
        ),
        (
            ##"{"$ref":"#/$defs/a","$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"##
                + ##""#/$defs/c"},"c":{"const":1}}}"##,
            #"[1]"#,
            #"[2]"#
        ),
        (
            ##"{"anyOf":[{"type":"string"},{"properties":{"a":{"$ref":"#"}},"type":"object"}]}"##,
            #"["x", {"a":{"a":"x"}}]"#, #"[{"a":{"a":1}}]"#
        ),
        (
            ##"{"properties":{"a":{"$id":"urn:inner","$ref":"#/$defs/x","$defs":{"x":"##
                + #"{"type":"string"}}}},"$defs":{"x":{"type":"null"}}}"#,
            #"[{"a":"s"}]"#,
            #"[{"a":null}]"#
        ),
        (
            #"{"$id":"https://example.com/s","$ref":"https://example.com/s#/$defs/x","#
                + #""$defs":{"x":{"type":"null"}}}"#,
            #"[null]"#,
            #"[1]"#
        ),
        (
            #"{"$ref":"urn:inner#x","$defs":{"i":{"$id":"urn:inner","$defs":{"d":"#
                + #"{"$anchor":"x","type":"null"}}}}}"#,
            #"[null]"#,
            #"[1]"#
        ),
        (
            #"{"type":"object","properties":{"steps":{"type":"array","items":{"$ref":"#
                + ##""#/$defs/step"}},"answer":{"type":"string"}},"$defs":{"step":{"type":"##
                + #""object","properties":{"text":{"type":"string"},"kind":{"enum":["a","b"]}},"#
                + #""required":["text","kind"],"additionalProperties":false}},"required":"#
                + #"["steps","answer"],"additionalProperties":false}"#,
            #"[{"steps":[{"text":"t","kind":"a"}],"answer":"x"}, {"steps":[],"answer":"x"}]"#,
            #"[{"steps":[{"text":"t"}],"answer":"x"}, {"steps":[{"text":"t","kind":"c"}],"#
                + #""answer":"x"}, {"steps":[]}, {"steps":[{"text":"t","kind":"b","x":1}],"#
                + #""answer":"x"}]"#
        ),
    ])
    func `combinations and references are checked`(
        _ text: String, _ valid: String, _ invalid: String
    ) throws {
        let schema = try JSONSchema(JSON(parsing: text))
        for value in try #require(JSON(parsing: valid).array) {
            #expect(schema.violations(in: value) == [], "\(value.text())")
        }
        for value in try #require(JSON(parsing: invalid).array) {
            #expect(!schema.violations(in: value).isEmpty, "\(value.text())")
        }
    }
}
