extension GatewaySpec {
    /// What the API documents of settings that are objects or lists.
    ///
    /// Source: https://developers.cloudflare.com/api/resources/ai_gateway/
    static let schemas: [(name: String, schema: String)] = [
        (
            "dlp",
            #"""
            {"type":"object","properties":{
              "enabled":{"type":"boolean"},"action":{"enum":["BLOCK","FLAG"]},
              "profiles":{"type":"array","items":{"type":"string"}},
              "policies":{"type":"array","items":{"type":"object","properties":{
                "id":{"type":"string"},"action":{"enum":["BLOCK","FLAG"]},
                "enabled":{"type":"boolean"},
                "check":{"type":"array","items":{"enum":["REQUEST","RESPONSE"]}},
                "profiles":{"type":"array","items":{"type":"string"}}},
                "required":["id","action","check","enabled","profiles"]}}},
             "required":["enabled"],
             "if":{"required":["policies"]},"else":{"required":["action","profiles"]}}
            """#
        ),
        (
            "guardrails",
            #"""
            {"type":"object","properties":{
              "prompt":{"$ref":"#/$defs/hazards"},"response":{"$ref":"#/$defs/hazards"}},
             "required":["prompt","response"],
             "$defs":{"hazards":{"type":"object",
              "propertyNames":{"pattern":"^(P1|S([1-9]|1[0-3]))$"},
              "additionalProperties":{"enum":["FLAG","BLOCK"]}}}}
            """#
        ),
        (
            "otel",
            #"""
            {"type":"array","items":{"type":"object","required":["url","headers"],"properties":{
              "url":{"type":"string"},"authorization":{"type":"string"},
              "headers":{"type":"object","additionalProperties":{"type":"string"}},
              "content_type":{"enum":["json","protobuf"]}}}}
            """#
        ),
        (
            "spend_limits",
            #"""
            {"type":"object","properties":{"enabled":{"type":"boolean"},
              "rules":{"type":"array","maxItems":20,"items":{"type":"object",
                "required":["limit","limitType","window"],"properties":{
                  "limit":{"type":"number"},"limitType":{"enum":["cost"]},
                  "window":{"type":"number"},"technique":{"enum":["fixed","sliding"]},
                  "enabled":{"type":"boolean"}}}}}}
            """#
        ),
        (
            "stripe",
            #"""
            {"type":"object","required":["authorization","usage_events"],"properties":{
              "authorization":{"type":"string"},
              "usage_events":{"type":"array","items":{"type":"object","required":["payload"],
                "properties":{"payload":{"type":"string"}}}}}}
            """#
        ),
    ]

    /// Throws ``GatewayError/invalidOption(_:)`` for the first place in a setting that is not as
    /// documented, and not as `known` has it.
    static func checkShapes(
        _ settings: JSONObject, knowing known: JSONObject
    ) throws(GatewayError) {
        for (name, text) in schemas {
            guard let value = settings[name], !value.isNull,
                let schema = try? JSONSchema(JSON(parsing: text))
            else { continue }
            let allowed = known[name].map(schema.violations) ?? []
            guard
                let violation = schema.violations(in: value).first(where: { !allowed.contains($0) })
            else { continue }
            throw .invalidOption(
                InvalidOption(name: name + violation.path.dropFirst(), fault: violation.message))
        }
    }
}
