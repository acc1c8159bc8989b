import Testing

@testable import AIGateway

@Suite struct JSONSchemaViolationTests {
    @Test(arguments: [
        (
            #"{"properties":{"items":{"items":{"properties":{"price":{"type":"number"}}}}}}"#,
            #"{"items":[{"price":1},{},{"price":"x"}]}"#,
            "$.items[2].price: must be a number, is a string"
        ),
        (#"{"type":["integer","null"]}"#, "1.5", "$: must be an integer or null, is 1.5"),
        (#"{"enum":["a",1]}"#, "2", #"$: must be one of "a", 1"#),
        (#"{"const":{"a":1}}"#, "2", #"$: must be {"a":1}"#),
        (#"{"minimum":5}"#, "3", "$: must be at least 5, is 3"),
        (#"{"exclusiveMaximum":5}"#, "5", "$: must be less than 5, is 5"),
        (#"{"multipleOf":0.01}"#, "0.001", "$: must be a multiple of 0.01, is 0.001"),
        (#"{"minLength":2}"#, #""a""#, "$: must have at least 2 characters, has 1"),
        (#"{"maxItems":1}"#, "[1,2]", "$: must have at most 1 element, has 2"),
        (#"{"pattern":"^a"}"#, #""b""#, #"$: must match the pattern "^a""#),
        (
            #"{"uniqueItems":true}"#, "[1,2,1.0]",
            "$: must not have equal elements, [0] and [2] are equal"
        ),
        (
            #"{"contains":{"type":"string"}}"#, "[1]",
            #"$: must have 1 or more elements that fit "contains", has 0"#
        ),
        (#"{"required":["a b"]}"#, "{}", #"$: must have the property "a b""#),
        (
            #"{"dependentRequired":{"a":["b"]}}"#, #"{"a":1}"#,
            #"$: must have the property "b" beside "a""#
        ),
        (#"{"additionalProperties":false}"#, #"{"b c":2}"#, #"$["b c"]: is not allowed"#),
        (
            #"{"propertyNames":{"maxLength":1}}"#, #"{"ab":1}"#,
            #"$: has a property "ab" whose name must have at most 1 character, has 2"#
        ),
        (
            #"{"anyOf":[{"type":"null"},{"properties":{"a":{"type":"string"}}}]}"#, #"{"a":1}"#,
            "$: must fit one of 2 alternatives; the nearest: $.a: must be a string, is 1"
        ),
        (
            #"{"oneOf":[{},{"type":"null"},true]}"#, "1",
            "$: must fit just one of 3 alternatives, fits 1 and 3"
        ),
        (#"{"not":{"type":"number"}}"#, "1", #"$: must not fit "not""#),
        ("false", "1", "$: is not allowed"),
    ])
    func `a violation says where and what`(
        _ schema: String, _ value: String, _ message: String
    ) throws {
        let violations = try violations(schema, in: value)
        #expect(violations.map(\.description) == [message])
    }

    @Test func `every violation is told, up to twenty`() throws {
        let schema = #"{"items":{"type":"string","minimum":5}}"#
        #expect(try violations(schema, in: "[1,2]").count == 4)
        #expect(
            try violations(schema, in: "[\(repeatElement("1", count: 50).joined(separator: ","))]")
                .count == 20)
    }

    @Test(arguments: [
        ##"{"$ref":"#"}"##, ##"{"not":{"$ref":"#"}}"##, ##"{"allOf":[{"$ref":"#"},{"$ref":"#"}]}"##,
        ##"{"$ref":"#/$defs/a","$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}}}"##,
        ##"{"oneOf":[{"$ref":"#"},true]}"##, ##"{"if":{"$ref":"#"}}"##,
    ])
    func `a schema that refers to itself without end is given up`(_ schema: String) throws {
        let message = try violations(schema, in: "1").map(\.description)
        #expect(
            message == [
                "$: is nested too deeply to be checked, or the schema refers to itself without end"
            ])
    }

    @Test(arguments: [(100, true), (500, false)])
    func `a deep value is checked or given up`(_ depth: Int, _ isChecked: Bool) throws {
        let schema = ##"{"anyOf":[{"type":"null"},{"items":{"$ref":"#"},"type":"array"}]}"##
        let open = String(repeating: "[", count: depth)
        let close = String(repeating: "]", count: depth)
        #expect(try violations(schema, in: open + close).isEmpty == isChecked)
        #expect(try !violations(schema, in: open + "1" + close).isEmpty)
    }

    @Test func `alternatives that multiply are given up`() throws {
        let steps = (0..<40).map { step in
            let reference = "{\"$ref\":\"#/$defs/\(step + 1)\"}"
            return "\"\(step)\":{\"allOf\":[\(reference),\(reference)]}"
        }
        let schema =
            "{\"$ref\":\"#/$defs/0\",\"$defs\":{\(steps.joined(separator: ",")),\"40\":true}}"
        let message = try violations(schema, in: "1").map(\.description)
        #expect(message == ["$: has too many ways to fit to be checked"])
    }

    @Test func `a pattern that takes too long is given up`() throws {
        let text = #"["\#(String(repeating: "x", count: 60_000))"]"#
        let message = try violations(#"{"items":{"pattern":".{1,60000}y"}}"#, in: text)
        #expect(message.map(\.path) == ["$[0]"])
    }

    @Test(arguments: [
        "1e400", "1e999999999", "-1e-99999999999999999999999", String(repeating: "9", count: 100),
        "1" + String(repeating: "0", count: 100_000), "0e99999999999999999999",
    ])
    func `no number is too large`(_ number: String) throws {
        for limit in ["minimum", "maximum", "multipleOf", "const"] {
            #expect(try violations("{\"\(limit)\":7e-999999999999999}", in: number).count <= 1)
        }
        #expect(try violations("{\"enum\":[1,\(number)],\"uniqueItems\":true}", in: number) == [])
    }

    private func violations(
        _ schema: String, in value: String
    ) throws -> [JSONSchemaViolation] {
        try JSONSchema(JSON(parsing: schema)).violations(in: JSON(parsing: value))
    }
}
