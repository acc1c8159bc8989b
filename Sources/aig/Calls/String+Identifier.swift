extension String {
    /// Whether it is an identifier that the API gave, so that it needs no looking up.
    var isIdentifier: Bool {
        UUID(uuidString: self) != nil || (count == 32 && allSatisfy(\.isHexDigit))
    }
}
