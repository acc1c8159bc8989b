import AIGateway

@testable import aig

/// A manual page, made from a command's own description of itself.
struct ManPage {
    let file: String
    let text: String

    /// The pages of a command and all below it.
    static func pages(of command: JSON, above: [String] = []) -> [ManPage] {
        let path = above + [command["commandName"]?.string ?? ""]
        let inner = (command["subcommands"]?.array ?? []).filter {
            $0["commandName"]?.string != "help"
        }
        return [ManPage(command, path: path, inner: inner)]
            + inner.flatMap { pages(of: $0, above: path) }
    }

    private init(_ command: JSON, path: [String], inner: [JSON]) {
        let name = path.joined(separator: "-")
        file = "\(name).1"
        var lines = [
            ".\\\" Generated: UPDATE_SNAPSHOTS=1 swift test --filter DocumentationTests",
            ".TH \(name.uppercased()) 1 \"\" \"aig \(AIG.version)\" \"User Commands\"",
            ".SH NAME", "\(name) \\- \(Self.escaped(command["abstract"]?.string ?? ""))",
            ".SH SYNOPSIS", ".B \(path.joined(separator: " "))",
            inner.isEmpty ? Self.synopsis(command) : "\\fIcommand\\fR",
        ]
        if let discussion = command["discussion"]?.string {
            lines += [".SH DESCRIPTION"] + Self.prose(discussion)
        }
        if !inner.isEmpty {
            lines.append(".SH COMMANDS")
            for inner in inner {
                let word = inner["commandName"]?.string ?? ""
                lines += [
                    ".TP", ".B \(name)-\(word)(1)", Self.escaped(inner["abstract"]?.string ?? ""),
                ]
            }
        }
        lines += Self.options(command)
        if path.count == 1 { lines += Self.common }
        lines += [".SH SEE ALSO", path.count == 1 ? ".B aig-chat(1)" : ".B aig(1)"]
        text = lines.joined(separator: "\n") + "\n"
    }

    private static func synopsis(_ command: JSON) -> String {
        let words = (command["arguments"]?.array ?? []).filter {
            $0["kind"]?.string == "positional"
        }
        let names = words.map { word in
            let name = word["valueName"]?.string ?? ""
            let dots = word["isRepeating"]?.bool == true ? " ..." : ""
            return word["isOptional"]?.bool == true
                ? "[\\fI\(name)\\fR\(dots)]" : "\\fI\(name)\\fR\(dots)"
        }
        return (["[\\fIoptions\\fR]"] + names).joined(separator: " ")
    }

    private static func options(_ command: JSON) -> [String] {
        var lines: [String] = []
        var section: String?
        for argument in command["arguments"]?.array ?? [] {
            let title = argument["sectionTitle"]?.string ?? "Options"
            if title != section { lines.append(".SH \(title.uppercased())") }
            section = title
            lines += [".TP", label(argument), escaped(argument["abstract"]?.string ?? "")]
            if let values = argument["allValues"]?.array?.compactMap(\.string) {
                lines.append("Values: \(values.joined(separator: ", ")).")
            }
        }
        return lines
    }

    private static func label(_ argument: JSON) -> String {
        let value = argument["valueName"]?.string ?? ""
        guard argument["kind"]?.string != "positional" else { return "\\fI\(value)\\fR" }
        let names = (argument["names"]?.array ?? []).map { name in
            let dash = name["kind"]?.string == "short" ? "\\-" : "\\-\\-"
            return "\\fB\(dash)\(escaped(name["name"]?.string ?? ""))\\fR"
        }
        let takesValue = argument["kind"]?.string == "option"
        return names.joined(separator: ", ") + (takesValue ? " \\fI\(value)\\fR" : "")
    }

    /// Indented lines are examples and stand as they are.
    private static func prose(_ text: String) -> [String] {
        var lines: [String] = []
        var isExample = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let indented = line.hasPrefix("  ")
            if indented != isExample { lines.append(indented ? ".PP\n.nf" : ".fi") }
            isExample = indented
            lines.append(line.isEmpty ? ".PP" : escaped(String(line)))
        }
        return isExample ? lines + [".fi"] : lines
    }

    private static func escaped(_ text: String) -> String {
        let safe = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
    }

    /// What holds for all commands.
    private static var common: [String] {
        var lines = [
            ".SH SETTINGS",
            """
            Each is taken from a flag, else from the environment, else from the config file, else \
            from its default. In the file, a profile's table for the command comes before the \
            profile, the command's table, and the top level.
            """,
        ]
        for key in SettingKey.allCases {
            let variables = key.variables.map { "\\fB\($0)\\fR" }.joined(separator: ", ")
            lines += [".TP", "\\fB\(key.rawValue)\\fR", "Environment: \(variables)."]
        }
        lines += [
            ".SH ENVIRONMENT",
            ".TP", ".B AIG_CONFIG", "The config file.",
            ".TP", ".B AIG_PROFILE", "The profile to use.",
            ".TP", ".B HTTPS_PROXY, ALL_PROXY, NO_PROXY", "Proxies, as curl reads them.",
            ".TP", ".B SSL_CERT_FILE, SSL_CERT_DIR", "The certificates to trust.",
            ".TP", ".B VISUAL, EDITOR", "The editor of /edit in a session.",
            ".TP", ".B NO_COLOR, CLICOLOR_FORCE", "Whether to use colours, when not empty.",
            ".SH FILES",
            ".TP", ".I ~/.config/aig/config.toml",
            "Settings, profiles and model aliases; below XDG_CONFIG_HOME when that is set.",
            ".TP", ".I ~/.editrc", "Keys of the line editor, as editrc(5) describes them.",
            ".TP", ".I ~/.local/state/aig/conversations/",
            "What was said; below XDG_STATE_HOME when that is set.",
            ".TP", ".I ~/.local/state/aig/history.jsonl", "What was typed in sessions.",
            ".TP", ".I ~/.cache/aig/", "Names of accounts, models and gateways.",
            ".SH DEFAULTS",
            "\\fBchat\\fR and \\fBresponses\\fR ask \\fI\(escaped(Settings.defaultModel))\\fR,",
            "\\fBmessages\\fR asks \\fI\(escaped(Settings.defaultMessagesModel))\\fR,",
            "\\fBimage\\fR \\fI\(escaped(Settings.defaultImageModel))\\fR,",
            "\\fBspeak\\fR \\fI\(escaped(Settings.defaultSpeechModel))\\fR,",
            "\\fBtranscribe\\fR \\fI\(escaped(Settings.defaultTranscriptionModel))\\fR,",
            "\\fBembed\\fR \\fI\(escaped(Settings.defaultEmbeddingModel))\\fR.",
            ".SH EXIT STATUS",
        ]
        for status in ExitStatus.allCases {
            lines += [".TP", ".B \(status.rawValue)", escaped(status.meaning)]
        }
        return lines
    }
}
