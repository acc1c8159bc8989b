import AIGateway

/// A provider's key as it was given, without the line's end.
struct ProviderSecret {
    private static let shortest = 8

    let secret: Secret
    /// A key that is JSON, as a service account's is.
    private let document: JSON?

    /// - Throws: ``Failure/badData(_:)`` for what is no key; it never tells the text.
    init(_ text: String) throws {
        let text = String(text.reversed().drop { $0.isNewline }.reversed())
        document = (try? JSON(parsing: text)).flatMap { $0.object == nil ? nil : $0 }
        guard text.count >= Self.shortest else {
            throw Failure.badData(
                text.isEmpty
                    ? "there is no key in what was given"
                    : "a key of \(text.count) characters is too short to be one")
        }
        guard document != nil || text.unicodeScalars.allSatisfy(Self.mayStand) else {
            throw Failure.badData(
                "the key has a blank, a line break or a control character inside: copy it again")
        }
        secret = Secret(text)
    }

    private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
    }

    /// Has no output show the key: as it is, as it stands in JSON, and the texts inside of one that
    /// is JSON.
    func register(in secrets: SecretRegister) {
        secrets.add(secret)
        let texts = [secret.exposed] + (document?.secretParts ?? [])
        for text in texts {
            let escaped = JSON.string(text).text().dropFirst().dropLast()
            for form in Set([text, String(escaped)]) { secrets.add(Secret(form)) }
        }
    }
}

extension JSON {
    /// The texts of a key that is JSON and would be of use without the rest of it.
    fileprivate var secretParts: [String] {
        let names = ["private_key", "secretAccessKey", "secret_access_key", "secret", "apiKey"]
        return names.compactMap { self[$0]?.string }
    }
}
