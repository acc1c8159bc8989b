extension Int {
    /// The number with its word, as in "1 message" and "2 messages".
    func counted(_ word: String) -> String { "\(self) \(word)\(self == 1 ? "" : "s")" }
}
