/// What the figures were measured on.
enum Machine {
    /// Cores and kernel, on a line.
    static var facts: String {
        "\(sysconf(CInt(_SC_NPROCESSORS_ONLN))) cores, \(kernel)"
    }

    private static var kernel: String {
        var names = utsname()
        guard uname(&names) == 0 else { return "kernel unknown" }
        return "\(text(names.sysname)) \(text(names.release)) \(text(names.machine))"
    }

    private static func text<Field>(_ field: Field) -> String {
        withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}
