extension WebAddress {
    /// Whether the host can be one of the open Internet, as far as its name tells: no address of
    /// this machine, of a private network or of a link, and no name that only such a network knows.
    ///
    /// Source: IANA's registries of special-purpose addresses (RFC 6890).
    public var isPublic: Bool {
        if host.contains(":") { return Self.isPublic(version6: host) }
        let labels = host.split(separator: ".")
        guard let last = labels.last else { return false }
        // Resolvers read such names as numbers, in octal and without dots too.
        if last.allSatisfy({ $0.isASCII && $0.isNumber }) || last.hasPrefix("0x") {
            let parts = labels.compactMap { UInt8($0) }
            let isPlain = parts.count == 4 && parts.map(String.init) == labels.map(String.init)
            return isPlain && Self.isPublic(version4: parts)
        }
        return labels.count > 1
            && !["localhost", "local", "internal", "home", "lan"].contains(last)
    }

    private static func isPublic(version4 parts: [UInt8]) -> Bool {
        switch (parts[0], parts[1]) {
        case (0, _), (10, _), (127, _), (169, 254), (192, 168), (224..., _): false
        case (172, 16...31), (100, 64...127), (198, 18...19): false
        default: true
        }
    }

    /// Global unicast is `2000::/3`; what carries an address of version 4 is left out whole.
    private static func isPublic(version6 host: String) -> Bool {
        guard let first = host.split(separator: ":", omittingEmptySubsequences: false).first,
            let group = UInt16(first, radix: 16)
        else { return false }
        return group & 0xE000 == 0x2000 && group != 0x2002
    }
}
