extension String {
    /// The text without tabs and line breaks, which would make two cells of one in TSV.
    var cell: String {
        split(whereSeparator: { $0 == "\t" || $0.isNewline }).joined(separator: " ")
    }
}
