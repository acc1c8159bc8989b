/// The character set in which libedit reads and draws.
enum Locale {
    /// Takes the user's own when it is UTF-8, and plain UTF-8 otherwise: that is what `aig` speaks.
    static func makeUTF8() {
        let isUTF8 =
            setlocale(LC_CTYPE, "") != nil
            && nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } == "UTF-8"
        guard !isUTF8 else { return }
        for name in ["C.UTF-8", "en_US.UTF-8"] where setlocale(LC_CTYPE, name) != nil { return }
    }
}
