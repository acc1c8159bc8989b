import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct GatewayOptionsTests {
    @Test(arguments: [
        ("cf-aig-cache-ttl", "59"), ("cf-aig-cache-ttl", "2592001"), ("cf-aig-cache-ttl", "1h"),
        ("cf-aig-skip-cache", "yes"), ("cf-aig-max-attempts", "0"), ("cf-aig-max-attempts", "6"),
        ("cf-aig-retry-delay", "5001"), ("cf-aig-backoff", "random"),
        ("cf-aig-metadata", "team=x"), ("cf-aig-metadata", #"{"a":{"b":1}}"#),
        ("cf-aig-metadata", #"{"a":null}"#), ("cf-aig-custom-cost", #"{"per_word":1}"#),
        ("cf-aig-zdr", "1"), ("cf-aig-collect-log", ""), ("cf-aig-request-timeout", "-1"),
        ("cf-aig-otel-trace-id", "abc"),
        ("cf-aig-otel-parent-span-id", String(repeating: "g", count: 16)),
        ("cf-aig-gateway-id", String(repeating: "a", count: 65)),
    ])
    func `a value that doesn't fit is refused by the header's name`(name: String, value: String) {
        var fields: HTTPFields = [:]
        fields[name] = value
        let refusal = #expect(throws: Refusal.self) { try GatewayOptions(fields) }
        #expect(refusal?.status == 400)
        #expect(refusal?.message.contains(name) == true)
    }

    @Test func `values that fit are taken in`() throws {
        var fields: HTTPFields = [:]
        fields["cf-aig-cache-ttl"] = "2592000"
        fields["cf-aig-collect-log"] = "false"
        fields["cf-aig-otel-trace-id"] = String(repeating: "aF", count: 16)
        fields["cf-aig-metadata"] = #"{"a":1,"b":true,"c":"x","d":2,"e":3,"f":4}"#
        fields["cf-aig-custom-cost"] = #"{"per_token_in":0.5,"per_token_out":2}"#
        let options = try GatewayOptions(fields)
        #expect(options.cacheTTL == 2_592_000)
        #expect(options.collectsLog == false)
        #expect(options.metadata?.members?.map(\.name) == ["a", "b", "c", "d", "e"])
        #expect(options.cost(tokensIn: 4, tokensOut: 3) == 8)
    }

    @Test func `a header wins over the body's options`() throws {
        var fields: HTTPFields = [:]
        fields["cf-aig-gateway-id"] = "header"
        let body: JSONValue = ["options": ["gateway": ["id": "body", "skipCache": true]]]
        let options = try GatewayOptions(fields, body: body)
        #expect(options.gatewayID == "header")
        #expect(options.skipsCache)
    }
}
