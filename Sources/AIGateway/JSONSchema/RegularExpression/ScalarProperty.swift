/// A Unicode property in a regular expression, such as `\p{L}` or `\P{White_Space}`.
///
/// General categories by their short names or as groups, and a few of the binary properties.
struct ScalarProperty: Sendable {
    private let name: String
    private let isWanted: Bool

    /// `nil` for a property that isn't known.
    init?(_ name: Substring, isWanted: Bool) {
        let parts = name.split(separator: "=", omittingEmptySubsequences: false)
        let isCategory = ["gc", "General_Category"].contains(parts.first)
        guard parts.count == 1 || isCategory, let last = parts.last else { return nil }
        let short = Self.longNames[String(last)] ?? String(last)
        guard
            Self.categories.values.contains(where: { $0.hasPrefix(short) && !short.isEmpty })
                || parts.count == 1 && Self.binaries[short] != nil
        else { return nil }
        self.name = short
        self.isWanted = isWanted
    }

    func holds(for code: UInt32) -> Bool {
        guard let scalar = Unicode.Scalar(code) else { return !isWanted }
        let properties = scalar.properties
        let holds =
            Self.binaries[name]?(properties)
            ?? Self.categories[properties.generalCategory]?.hasPrefix(name) ?? false
        return holds == isWanted
    }

    private static let binaries: [String: @Sendable (Unicode.Scalar.Properties) -> Bool] = [
        "Any": { _ in true },
        "Alphabetic": { $0.isAlphabetic },
        "Alpha": { $0.isAlphabetic },
        "Emoji": { $0.isEmoji },
        "ID_Continue": { $0.isIDContinue },
        "ID_Start": { $0.isIDStart },
        "Ideographic": { $0.isIdeographic },
        "Lowercase": { $0.isLowercase },
        "Uppercase": { $0.isUppercase },
        "White_Space": { $0.isWhitespace },
        "XID_Continue": { $0.isXIDContinue },
        "XID_Start": { $0.isXIDStart },
    ]

    private static let longNames = [
        "Letter": "L", "Lowercase_Letter": "Ll", "Uppercase_Letter": "Lu", "Mark": "M",
        "Number": "N", "Decimal_Number": "Nd", "Punctuation": "P", "punct": "P", "Symbol": "S",
        "Separator": "Z", "Space_Separator": "Zs", "Other": "C", "Control": "Cc",
    ]

    private static let categories: [Unicode.GeneralCategory: String] = [
        .uppercaseLetter: "Lu", .lowercaseLetter: "Ll", .titlecaseLetter: "Lt",
        .modifierLetter: "Lm", .otherLetter: "Lo", .nonspacingMark: "Mn", .spacingMark: "Mc",
        .enclosingMark: "Me", .decimalNumber: "Nd", .letterNumber: "Nl", .otherNumber: "No",
        .connectorPunctuation: "Pc", .dashPunctuation: "Pd", .openPunctuation: "Ps",
        .closePunctuation: "Pe", .initialPunctuation: "Pi", .finalPunctuation: "Pf",
        .otherPunctuation: "Po", .mathSymbol: "Sm", .currencySymbol: "Sc", .modifierSymbol: "Sk",
        .otherSymbol: "So", .spaceSeparator: "Zs", .lineSeparator: "Zl",
        .paragraphSeparator: "Zp", .control: "Cc", .format: "Cf", .surrogate: "Cs",
        .privateUse: "Co", .unassigned: "Cn",
    ]
}
