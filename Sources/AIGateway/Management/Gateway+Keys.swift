import HTTPTypes

extension Gateway {
    /// Stores a provider's key.
    ///
    /// - Parameter replaces: whether it takes the place of one that has its provider and alias.
    /// - Returns: `nil` when one is stored with other settings than were chosen: since only the key
    ///   itself could be changed, it is left as it is.
    /// - Throws: ``Refusal/Meaning/missingSecretsPermission`` for a token that may not store keys.
    public func storeKey(
        _ secret: Secret, as spec: KeySpec, in gateway: String, replaces: Bool
    ) async throws(GatewayError) -> (record: KeyRecord, creation: Creation)? {
        let body = Self.body(spec, secret)
        let (record, creation) = try await make(body, named: spec.name, in: .keys(of: gateway))
        guard creation == .recovered || (creation == .existed && replaces) else {
            return (record, creation)
        }
        guard record.json.has(spec.chosen) else { return nil }
        // What was found when an answer was lost may be another's key.
        return (try await rotateKey(record.id, to: secret, in: gateway), creation)
    }

    /// What ``storeKey(_:as:in:replaces:)`` sends for a new key.
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
