/// What can be turned into Markdown, told from the ending of a file's name.
enum DocumentKind: String, Sendable, CaseIterable {
    case pdf, jpeg, jpg, png, webp, svg, html, htm, xml, txt, md, json, csv, docx, xlsx, odt, ods

    init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: ".") else { return nil }
        self.init(rawValue: fileName[fileName.index(after: dot)...].lowercased())
    }

    var type: String {
        switch self {
        case .pdf: "application/pdf"
        case .jpeg, .jpg: "image/jpeg"
        case .png: "image/png"
        case .webp: "image/webp"
        case .svg: "image/svg+xml"
        case .html, .htm: "text/html"
        case .xml: "application/xml"
        case .txt: "text/plain"
        case .md: "text/markdown"
        case .json: "application/json"
        case .csv: "text/csv"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .ods: "application/vnd.oasis.opendocument.spreadsheet"
        }
    }

    /// What is text is kept; of all else only its size is told, since nobody looked inside.
    func markdown(of content: [UInt8], named name: String) -> String {
        let text = String(decoding: content, as: UTF8.self)
        return switch self {
        case .txt, .md: text
        case .json, .xml: "```\(rawValue)\n\(text)\n```\n"
        case .csv: Self.table(text)
        case .html, .htm: Self.withoutTags(text)
        default: "# \(name)\n\nThis is aig’s sandbox: nobody read these \(content.count) bytes.\n"
        }
    }

    /// The first line is the head of the table.
    private static func table(_ text: String) -> String {
        let rows = text.split(whereSeparator: \.isNewline).map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map { cell in
                String(cell.filter { $0 != "\"" }).replacing("|", with: "\\|")
            }
        }
        guard let head = rows.first else { return "" }
        let rule = head.map { _ in "---" }
        return ([head, rule] + rows.dropFirst())
            .map { "| " + $0.joined(separator: " | ") + " |\n" }
            .joined()
    }

    private static func withoutTags(_ text: String) -> String {
        var isInside = false
        let kept = text.filter { character in
            defer { if character == ">" { isInside = false } }
            if character == "<" { isInside = true }
            return !isInside
        }
        let lines = kept.split(whereSeparator: \.isNewline)
            .map { $0.trimmingPrefix(while: \.isWhitespace) }
        return lines.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }
}
