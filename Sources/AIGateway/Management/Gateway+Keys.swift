import HTTPTypes

extension Gateway {
    /// Stores a provider's key, in place of the one that has its provider and alias.
    ///
    /// - Returns: what is known of the key, and whether there was one before.
    /// - Throws: ``Refusal/Meaning/missingSecretsPermission`` for a token that may not store keys.
    public func setKey(
        _ secret: Secret, as spec: KeySpec, in gateway: String
    ) async throws(GatewayError) -> (record: KeyRecord, wasThere: Bool) {
        let body = Self.body(spec, secret)
        let (record, creation) = try await make(body, named: spec.name, in: .keys(of: gateway))
        // What was found may be another's key.
        guard creation != .created else { return (record, false) }
        let rotated = try await rotateKey(record.id, to: secret, in: gateway)
        return (rotated, creation == .existed)
    }

    /// Stores a provider's key under an alias that has none.
    ///
    /// - Throws: ``Refusal/Meaning/alreadyExists`` when the alias has one.
    public func addKey(
        _ secret: Secret, as spec: KeySpec, in gateway: String
    ) async throws(GatewayError) -> KeyRecord {
        let body = Self.body(spec, secret)
        let (record, creation) = try await make(body, named: spec.name, in: .keys(of: gateway))
        switch creation {
        case .created: return record
        case .recovered: return try await rotateKey(record.id, to: secret, in: gateway)
        case .existed:
            let message = "a key '\(spec.name)' is stored already in gateway '\(gateway)'"
            throw .refused(Refusal(meaning: .alreadyExists, status: nil, message: message))
        }
    }

    /// What ``addKey(_:as:in:)`` and ``setKey(_:as:in:)`` send for a new key.
    public func addition(
        of secret: Secret, as spec: KeySpec, to gateway: String
    ) throws(GatewayError) -> Request {
        try creation(of: Self.body(spec, secret), in: .keys(of: gateway))
    }

    /// Puts a new key in the place of a stored one.
    public func rotateKey(
        _ id: String, to secret: Secret, in gateway: String
    ) async throws(GatewayError) -> KeyRecord {
        try await replace(id, with: Self.body(secret), in: .keys(of: gateway))
    }

    /// What ``rotateKey(_:to:in:)`` sends.
    public func rotation(
        of id: String, to secret: Secret, in gateway: String
    ) throws(GatewayError) -> Request {
        try replacing(id, with: Self.body(secret), in: .keys(of: gateway))
    }

    private static func body(_ spec: KeySpec, _ secret: Secret) -> JSONObject {
        var body = spec.settings
        body["secret"] = .string(secret.exposed)
        return body
    }

    private static func body(_ secret: Secret) -> JSONObject {
        JSONObject([("secret", .string(secret.exposed))])
    }
}
