import AIGateway
import Terminal

/// Tells the findings: a person and a pipe as they come, a script at the end.
struct CheckupReport {
    private let world: World
    private let isJSON: Bool
    private let colors: Bool
    private var rows: [JSON] = []
    /// The first failure's; those after it are often its consequences.
    private(set) var exit = ExitStatus.done

    /// The width of the longest name of a check.
    private let width = Checkup.checks.map(\.name.count).max() ?? 0

    init(isJSON: Bool, color: ColorChoice, in world: World) {
        self.world = world
        self.isJSON = isJSON
        colors = color.isOn(
            isTerminal: world.console.isTerminal(.output), environment: world.environment)
    }

    mutating func add(_ finding: Finding, of check: String) throws {
        if exit == .done { exit = finding.exit }
        guard !isJSON else { return rows.append(finding.json(of: check)) }
        let isWatched = world.console.isTerminal(.output)
        try world.console.print(
            isWatched ? lines(finding, of: check) : Self.row(finding, of: check))
    }

    func end() throws {
        guard isJSON else { return }
        let text = JSON.array(rows).text(pretty: world.console.isTerminal(.output)) + "\n"
        try world.console.print(
            world.console.isTerminal(.output) ? Sanitizer.sanitize(text) : text)
    }

    private func lines(_ finding: Finding, of check: String) -> String {
        let (mark, style) = mark(of: finding.status)
        let name = check + String(repeating: " ", count: width - check.count)
        let indent = String(repeating: " ", count: mark.count + 1 + width + 2)
        let detail = finding.status == .notChecked ? "not checked: " : ""
        let shown = Sanitizer.sanitize(detail + finding.detail)
        let fix = finding.fix.map { "\(indent)→ \(Sanitizer.sanitize($0))\n" } ?? ""
        return "\(style.apply(to: mark, when: colors)) \(name)  \(shown)\n"
            + (hasMarks ? fix : fix.replacing("→", with: "->"))
    }

    private func mark(of status: Finding.Status) -> (String, Style) {
        switch status {
        case .ok: (hasMarks ? "✓" : "ok  ", .green)
        case .warning: (hasMarks ? "!" : "warn", .yellow)
        case .failure: (hasMarks ? "✗" : "FAIL", .red)
        case .notChecked: (hasMarks ? "·" : "-   ", .dim)
        }
    }

    /// Whether the terminal shows more than ASCII.
    private var hasMarks: Bool {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(world.variable).first ?? ""
        let isUTF8 = ["utf-8", "utf8"].contains(where: locale.lowercased().contains)
        return isUTF8 && world.variable("TERM") != "dumb"
    }

    private static func row(_ finding: Finding, of check: String) -> String {
        let cells = [check, finding.status.rawValue, finding.detail, finding.fix ?? ""]
        return cells.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
            .map { $0.replacing("\t", with: " ") }.joined(separator: "\t") + "\n"
    }
}
