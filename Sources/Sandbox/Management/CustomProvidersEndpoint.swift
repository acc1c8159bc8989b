import HTTPTypes

/// Providers that the account has described itself.
struct CustomProvidersEndpoint: Sendable {
    let store: SandboxStore
    let accountID: String
    let clock: @Sendable () -> Timestamp

    private static let path = "ai-gateway/custom-providers"
    private static let shelf = Shelf(.customProvider)

    var routes: [Route] {
        let resource = Resource(
            store: store, kind: .customProvider, path: Self.path, flags: ["enable", "beta"],
            searched: ["id", "name", "slug"])
        return [
            resource.list, resource.fetch, resource.removal,
            Route(.post, Self.path) { call, _ in try await create(call) },
            Route(.patch, Self.path + "/*") { call, id in try await change(id[0], call) },
        ]
    }

    private func create(_ call: Call) async throws -> Answer {
        let body = try Self.settings(in: call, requiring: true)
        let settings: JSONValue = ["enable": false, "beta": false]
        var record = StoredRecord(settings.merging(body), at: clock())
        record.body["account_id"] = .string(accountID)
        return .envelope(try await store.put(record, on: Self.shelf, unique: ["slug"]).body)
    }

    private func change(_ id: String, _ call: Call) async throws -> Answer {
        let body = try Self.settings(in: call, requiring: false)
        let now = clock()
        let record = try await store.change(id, on: Self.shelf, unique: ["slug"]) {
            $0.change(to: body, at: now)
        }
        return .envelope(record.body)
    }

    private static func settings(
        in call: Call, requiring isRequired: Bool
    ) throws(Refusal) -> JSONValue {
        let body = try call.object(.customProvider(requiring: isRequired))
        let isSecure = body["base_url"]?.text?.lowercased().hasPrefix("https://") ?? true
        let isPlain = body["slug"]?.text?.allSatisfy { character in
            character.isASCII && (character.isLetter || character.isNumber || character == "-")
        }
        let headers = body["headers"]?.text.map { (try? JSONParser.parse($0).members) != nil }
        let objections = [
            ("base_url", "Must start with https://", isSecure),
            ("slug", "Only letters, digits and hyphens", isPlain ?? true),
            ("headers", "Expected the text of a JSON object", headers ?? true),
        ]
        let faults = objections.filter { !$0.2 }
            .map { Refusal.Fault(message: $0.1, path: [$0.0]) }
        guard faults.isEmpty else { throw Refusal(faults: faults) }
        return body
    }
}

extension Shape {
    fileprivate static func customProvider(requiring isRequired: Bool) -> Shape {
        let needed = ["name", "slug", "base_url"].map {
            Member(name: $0, shape: .text(1...Int.max), isRequired: isRequired)
        }
        let texts = ["description", "link", "curl_example", "js_example", "headers", "logo"]
        return .record(
            needed + texts.map { .optional($0, .text(0...Int.max)) } + [
                .optional("enable", .boolean), .optional("beta", .boolean),
                .optional("position", .integer(0...Int.max)),
            ])
    }
}
