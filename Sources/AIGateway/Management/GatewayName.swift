/// The name a gateway is given, which is also its identifier.
public enum GatewayName {
    /// Throws unless `name` may be given to a gateway: 1 to 64 lower-case letters, digits and
    /// underscores, with single hyphens inside.
    public static func check(_ name: String) throws(GatewayError) {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        let isWord = { (part: Substring) in
            !part.isEmpty
                && part.utf8.allSatisfy {
                    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
                }
        }
        guard (1...64).contains(name.utf8.count), parts.allSatisfy(isWord) else {
            throw .invalidOption(
                InvalidOption(
                    name: "gateway name", value: name,
                    allowed: "1 to 64 of a-z, 0-9 and _, with single hyphens inside"))
        }
    }
}
