import Testing

@testable import AIGateway

@Suite struct JSONSchemaErrorTests {
    @Test(arguments: [
        ("[]", ""), ("1", ""), ("null", ""), (#""a""#, ""),
        (#"{"type":"strin"}"#, "/type"), (#"{"type":[]}"#, "/type"), (#"{"type":1}"#, "/type"),
        (#"{"type":["null","null"]}"#, "/type"), (#"{"type":["null",1]}"#, "/type"),
        (#"{"pattern":"("}"#, "/pattern"), (#"{"pattern":1}"#, "/pattern"),
        (#"{"patternProperties":{"[":{}}}"#, "/patternProperties"),
        (#"{"minLength":-1}"#, "/minLength"), (#"{"maxItems":1.5}"#, "/maxItems"),
        (#"{"minProperties":"1"}"#, "/minProperties"), (#"{"minContains":-1}"#, "/minContains"),
        (#"{"minimum":"1"}"#, "/minimum"), (#"{"exclusiveMinimum":true}"#, "/exclusiveMinimum"),
        (#"{"multipleOf":0}"#, "/multipleOf"), (#"{"multipleOf":-0.5}"#, "/multipleOf"),
        (#"{"multipleOf":1.234567890123456789}"#, "/multipleOf"),
        (#"{"required":"a"}"#, "/required"), (#"{"required":[1]}"#, "/required"),
        (#"{"required":["a","a"]}"#, "/required"), (#"{"enum":1}"#, "/enum"),
        (#"{"dependentRequired":{"a":"b"}}"#, "/dependentRequired"),
        (#"{"uniqueItems":1}"#, "/uniqueItems"), (#"{"title":1}"#, "/title"),
        (#"{"format":1}"#, "/format"), (#"{"items":[{}]}"#, "/items"),
        (#"{"prefixItems":[]}"#, "/prefixItems"), (#"{"prefixItems":{}}"#, "/prefixItems"),
        (#"{"allOf":[]}"#, "/allOf"), (#"{"anyOf":{}}"#, "/anyOf"), (#"{"not":[]}"#, "/not"),
        (#"{"oneOf":[{},{"type":"x"}]}"#, "/oneOf/1/type"), (#"{"then":1}"#, "/then"),
        (#"{"properties":[]}"#, "/properties"), (#"{"properties":{"a/b":1}}"#, "/properties/a~1b"),
        (#"{"additionalProperties":null}"#, "/additionalProperties"),
        (#"{"$defs":{"unused":{"type":"x"}}}"#, "/$defs/unused/type"),
        (#"{"unevaluatedProperties":{"type":"x"}}"#, "/unevaluatedProperties/type"),
        ("{\"$ref\":\"#/nope\"}", "/$ref"), ("{\"$ref\":\"#nope\"}", "/$ref"),
        (#"{"$ref":"https://example.com/x"}"#, "/$ref"), (#"{"$ref":"x"}"#, "/$ref"),
        (#"{"$ref":1}"#, "/$ref"),
        ("{\"$ref\":\"#/required/0\",\"required\":[\"a\"]}", "/required/0"),
        ("{\"$ref\":\"#/allOf/1\",\"allOf\":[true]}", "/$ref"),
        ("{\"$id\":\"a#b\"}", "/$id"), (#"{"$anchor":"a b"}"#, "/$anchor"),
    ])
    func `what is no schema is refused, with the place`(_ text: String, _ pointer: String) throws {
        let value = try JSON(parsing: text)
        let error = #expect(throws: JSONSchemaError.self) { try JSONSchema(value) }
        #expect(error?.pointer == pointer)
    }

    @Test func `an error says where and what`() throws {
        let schema = try JSON(parsing: #"{"items":{"minLength":-1}}"#)
        let error = #expect(throws: JSONSchemaError.self) { try JSONSchema(schema) }
        #expect(error?.description == "#/items/minLength: must be a whole number from 0 on")
    }

    @Test(arguments: [
        (
            #"{"format":"date","items":{"format":"time","unevaluatedItems":false}}"#,
            ["format", "unevaluatedItems"]
        ),
        (
            #"{"nullable":true,"additionalItems":false,"dependencies":{}}"#,
            ["additionalItems", "dependencies", "nullable"]
        ),
        ("{\"$dynamicRef\":\"#\",\"$vocabulary\":{}}", ["$dynamicRef"]),
        (#"{"properties":{"format":{"type":"string"}},"required":["format"]}"#, []),
        (#"{"const":{"format":1},"enum":[{"nullable":1}],"default":{"format":1}}"#, []),
        (
            #"{"$schema":"s","$id":"i","$comment":"c","title":"t","description":"d"}"#,
            []
        ),
        (#"{"deprecated":true,"readOnly":true,"writeOnly":true,"contentEncoding":"base64"}"#, []),
        (
            #"{"contentMediaType":"text/plain","contentSchema":{},"examples":[1]}"#,
            []
        ),
    ])
    func `keywords that are not checked are named`(_ text: String, _ names: [String]) throws {
        #expect(try JSONSchema(JSON(parsing: text)).uncheckedKeywords == names)
    }
}
