/// The texts that the sandbox can say.
enum SampleText {
    private static let longestQuote = 60

    /// The usual answer: it says what it is, and counts its own tokens.
    static func answer(to question: Question) -> String {
        let quote = quoted(question.lastUserText)
        let text = { (count: Int) in
            """
            **This is aig’s sandbox**, and no model was asked. The message for \
            `\(question.model.text)` was \(quote). Tokens in: \(question.promptTokens), \
            tokens out: \(count), *all of them made up* ✓
            """
        }
        // A number is one token whatever its digits, so that counting a draft is enough.
        return text(Tokens.split(text(0)).count)
    }

    /// One bounded line that can't break out of its quotation marks.
    private static func quoted(_ prompt: String) -> String {
        let words = prompt.prefix(longestQuote * 4).split(whereSeparator: \.isWhitespace)
        let line = words.joined(separator: " ").filter { $0 != "`" && $0 != "“" && $0 != "”" }
        let isWhole = line.count <= longestQuote && prompt.count <= longestQuote * 4
        return line.isEmpty ? "empty" : "“\(line.prefix(longestQuote))\(isWhole ? "" : "…")”"
    }

    static let reasoning =
        "The sandbox has nothing to think about, so it only says that it is one."

    static let refusal = "I’m sorry, but the sandbox was told to decline this."

    static let tool = Question.Tool(
        name: "get_weather",
        schema: [
            "type": "object",
            "properties": ["city": ["type": "string", "default": "Lisboa"]],
            "required": ["city"],
        ]
    )

    static func long(tokens: Int) -> String {
        (1...tokens).map { $0 == 1 ? "token-1" : $0 % 20 == 1 ? "\ntoken-\($0)" : " token-\($0)" }
            .joined()
    }

    /// Each line tries one way to take over a terminal; only a careful client shows them harmless.
    static let escapes = """
        Clear the screen: \u{1B}[2J\u{1B}[H
        Colours that never end: \u{1B}[31;1m
        A new title: \u{1B}]0;owned by the sandbox\u{7}
        The clipboard: \u{1B}]52;c;c2FuZGJveA==\u{7}
        A link that lies: \u{1B}]8;;https://example.com/\u{1B}\\example.org\u{1B}]8;;\u{1B}\\
        A string for the device: \u{1B}P+q544e\u{1B}\\
        A question to the terminal: \u{1B}[6n\u{1B}[c
        The other screen: \u{1B}[?1049h
        The same in C1: \u{9B}2J \u{9D}0;owned\u{9C}
        Overwriting: safe\rEVIL and back\u{8}\u{8}\u{8}\u{8}
        A bell, a delete, a null: \u{7}\u{7F}\u{0}
        Text that runs backwards: \u{202E}txt.exe\u{202C}
        The end.
        """
}
