import Testing

@testable import AIGateway

/// Each row was judged by the reference validator, Python's jsonschema 4.26.
@Suite struct JSONSchemaContainerTests {
    @Test(arguments: [
        (#"{"items":{"type":"integer"}}"#, #"[[], [1,2.0], {"a":"b"}, "x"]"#, #"[[1,"2"]]"#),
        (#"{"items":false}"#, #"[[]]"#, #"[[1]]"#),
        (
            #"{"prefixItems":[{"type":"string"},{"type":"integer"}]}"#,
            #"[[], ["a"], ["a",1], ["a",1,null]]"#, #"[[1], ["a","b"]]"#
        ),
        (
            #"{"items":false,"prefixItems":[{"type":"string"},true]}"#,
            #"[[], ["a"], ["a",1]]"#, #"[["a",1,null], [1]]"#
        ),
        (
            #"{"prefixItems":[true],"items":{"minimum":5}}"#,
            #"[[1], [1,5]]"#, #"[[1,4], [1,5,6,1]]"#
        ),
        (#"{"minItems":1,"maxItems":2}"#, #"[[1], [1,2], {}, "abc"]"#, #"[[], [1,2,3]]"#),
        (
            #"{"uniqueItems":true}"#,
            #"[[], [1,2], [1,true], [0,false], [[1],[true]], ["1",1], [{"a":1},{"a":2}], "#
                + #"["\u00e9","e\u0301"]]"#,
            #"[[1,1.0], [{"a":1,"b":2},{"b":2,"a":1.0}], ["a","a"], [null,null]]"#
        ),
        (#"{"uniqueItems":false}"#, #"[[1,1]]"#, #"[]"#),
        (#"{"contains":{"type":"string"}}"#, #"[[1,"a"], ["a","b"], 1]"#, #"[[], [1]]"#),
        (
            #"{"contains":{"minimum":5},"minContains":2,"maxContains":3}"#,
            #"[[5,6], [5,1,6,1,7]]"#, #"[[5], [5,6,7,8], []]"#
        ),
        (#"{"contains":{"minimum":5},"minContains":0}"#, #"[[], [1], [5,6]]"#, #"[]"#),
        (#"{"minContains":2,"maxContains":1}"#, #"[[], [1,2,3]]"#, #"[]"#),
        (#"{"contains":true,"maxContains":1}"#, #"[[1]]"#, #"[[], [1,2]]"#),
        (
            #"{"properties":{"a":{"type":"string"},"b":false}}"#,
            #"[{}, {"a":"x"}, {"c":1}, []]"#, #"[{"a":1}, {"b":1}, {"a":"x","b":null}]"#
        ),
        (
            #"{"properties":{"a":true},"additionalProperties":false}"#,
            #"[{}, {"a":1}, []]"#, #"[{"b":1}, {"a":1,"b":2}]"#
        ),
        (
            #"{"additionalProperties":{"type":"integer"},"properties":{"a":{}}}"#,
            #"[{"a":"x"}, {"b":1}, {"a":"x","b":2.0}]"#, #"[{"b":"x"}]"#
        ),
        (
            #"{"patternProperties":{"^x":{"type":"integer"},"y$":{"minimum":5}},"#
                + #""additionalProperties":false}"#,
            #"[{"x":1}, {"xy":5}, {"ay":9}, {}]"#,
            #"[{"xy":1}, {"x":"a"}, {"z":1}]"#
        ),
        (
            #"{"properties":{"x1":{"minimum":3}},"patternProperties":{"^x":{"maximum":5}}}"#,
            #"[{"x1":4}, {"x2":1}]"#, #"[{"x1":1}, {"x1":9}, {"x2":9}]"#
        ),
        (
            #"{"properties":{"foo":{},"bar":{}},"patternProperties":{"ä":{}},"#
                + #""additionalProperties":false}"#,
            #"[{"ä":1}, {"foo":1,"äb":2}]"#,
            #"[{"ö":1}]"#
        ),
        (
            #"{"propertyNames":{"pattern":"^[a-z]+$","maxLength":3}}"#,
            #"[{}, {"abc":1}, 1]"#, #"[{"abcd":1}, {"A":1}]"#
        ),
        (#"{"propertyNames":false}"#, #"[{}]"#, #"[{"a":1}]"#),
        (#"{"required":["a","b"]}"#, #"[{"a":1,"b":null}, [], "a"]"#, #"[{"a":1}, {}]"#),
        (#"{"required":[]}"#, #"[{}]"#, #"[]"#),
        (
            #"{"minProperties":1,"maxProperties":2}"#,
            #"[{"a":1}, {"a":1,"b":2}, []]"#, #"[{}, {"a":1,"b":2,"c":3}]"#
        ),
        (
            #"{"dependentRequired":{"a":["b","c"],"d":[]}}"#,
            #"[{}, {"a":1,"b":1,"c":1}, {"b":1}, {"d":1}, 1]"#, #"[{"a":1}, {"a":1,"b":1}]"#
        ),
        (
            #"{"dependentSchemas":{"a":{"required":["b"]},"c":false}}"#,
            #"[{}, {"a":1,"b":2}, "a"]"#, #"[{"a":1}, {"c":1}]"#
        ),
        (
            #"{"properties":{"type":{"type":"string"},"$ref":{"type":"integer"},"required":{}}}"#,
            #"[{"type":"a","$ref":1}]"#, ##"[{"type":1}, {"$ref":"#"}]"##
        ),
    ])
    func `arrays and objects are checked`(_ text: String, _ valid: String, _ invalid: String) throws
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
