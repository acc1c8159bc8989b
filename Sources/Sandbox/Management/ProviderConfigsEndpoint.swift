import HTTPTypes

/// Keys of providers that a gateway keeps.
struct ProviderConfigsEndpoint: Sendable {
    let store: SandboxStore
    let clock: @Sendable () -> Timestamp

    private static let path = "ai-gateway/gateways/*/provider_configs"

    private static let shape = Shape.chosen { body in
        .record([
            .required("alias", .text(1...Int.max)),
            .required("default_config", .boolean),
            .required("provider_slug", .text(1...Int.max)),
            body["secret_id"] == nil
                ? .required("secret", .text(1...Int.max)) : .optional("secret", .text(1...Int.max)),
            .optional("secret_id", .text(1...Int.max)),
            .optional("rate_limit", .integer(0...Int.max)),
            .optional("rate_limit_period", .integer(1...Int.max)),
        ])
    }

    private static let rotation = Shape.record([.required("secret", .text(1...Int.max))])

    var routes: [Route] {
        let resource = Resource(store: store, kind: .providerConfig, path: Self.path)
        return [
            resource.list, resource.fetch, resource.removal,
            Route(.post, Self.path) { call, gateway in
                let record = Self.record(try call.object(Self.shape), of: gateway[0], at: clock())
                let names = ["alias", "provider_slug"]
                let shelf = Shelf(.providerConfig, of: gateway[0])
                return .envelope(try await store.put(record, on: shelf, unique: names).body)
            },
            Route(.put, Self.path + "/*") { call, parts in
                try await rotate(parts[1], of: parts[0], try call.object(Self.rotation))
            },
        ]
    }

    private static func record(
        _ body: JSONValue, of gateway: String, at now: Timestamp
    ) -> StoredRecord {
        var settings = body
        settings["secret"] = nil
        settings["secret_id"] = body["secret_id"] ?? .string(Identifier.uuid(at: now))
        if body["rate_limit"] != nil, body["rate_limit_period"] == nil {
            settings["rate_limit_period"] = 60
        }
        var record = StoredRecord(settings, of: gateway, at: now)
        record.keep(body["secret"]?.text)
        return record
    }

    private func rotate(
        _ id: String, of gateway: String, _ body: JSONValue
    ) async throws -> Answer {
        let now = clock()
        let record = try await store.change(id, on: Shelf(.providerConfig, of: gateway)) {
            $0.change(to: [:], at: now)
            $0.keep(body["secret"]?.text)
        }
        return .envelope(record.body)
    }
}

extension StoredRecord {
    /// The end of a key tells keys apart, if the rest of it is long enough to stay a secret.
    fileprivate mutating func keep(_ secret: String?) {
        self.secret = secret
        let end = secret.map { $0.count >= 12 ? String($0.suffix(4)) : "" } ?? ""
        body["secret_preview"] = .string("********" + end)
    }
}
