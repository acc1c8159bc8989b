import Testing

@testable import Terminal

@Suite struct MarkdownInlineTests {
    @Test(arguments: [
        ("a **b c** d", "a ‹1›b c‹› d"), ("__b__", "‹1›b‹›"), ("*i* and _i_", "‹3›i‹› and ‹3›i‹›"),
        ("***both***", "‹1;3›both‹›"), ("***a** b*", "‹1;3›a‹›‹3› b‹›"), ("~~gone~~", "‹9›gone‹›"),
        ("**a *b* c**", "‹1›a ‹3›b‹›‹1› c‹›"), ("a*b*c", "a‹3›b‹›c"), ("**日本**語", "‹1›日本‹›語"),
        ("**「a」**b", "‹1›「a」‹›b"), ("*foo**bar*", "‹3›foo**bar‹›"), ("**a:** b", "‹1›a:‹› b"),
        ("**注意:**内容", "‹1›注意:‹›内容"), ("日本**(a)**", "日本‹1›(a)‹›"),
    ])
    func `emphasis is styled and loses its marks`(_ source: String, _ shown: String) {
        #expect(Rendering(source).marked == shown)
    }

    @Test(arguments: [
        "2 * 3 * 4", "5*3 and 4*2", "snake_case_name", "**kwargs", "*args, **kwargs", "*.txt",
        "_private", "a ** b", "a **** b", "~/a and ~/b", "1 < 2 > 0", "`open", "[note] here",
        "a [b",
        "[a](b c)", "[a]()", "a_b*c", "costs $5 and $10", "Hi!", "![", "\\", "C:\\temp", "a: b",
        "$HOME/$x_", "f(**a, *b)", "&amp; &copy;", "\\(x_1 * y_2\\)", "$a_1*b*c$", "\\[ a*b* \\]",
        "$$x*y*z$$", "<b a='*x*'>", "https://x.org/_a_/*b*/c_d", "<https://x.org/*a*>",
        "see https://x.org/a_b_ now", "#hashtag", "+1", "-5", "1986", "3.14 x",
    ])
    func `what is no mark stays as it is`(_ source: String) {
        #expect(Rendering(source).marked == source)
    }

    @Test(arguments: [
        ("`a*b*`", "‹36›a*b*‹›"), ("`` a`b ``", "‹36›a`b‹›"), ("x`y`z", "x‹36›y‹›z"),
        ("**a `b** c` d**", "‹1›a ‹36›b** c‹›‹1› d‹›"),
    ])
    func `code is coloured and verbatim`(_ source: String, _ shown: String) {
        #expect(Rendering(source).marked == shown)
    }

    @Test(arguments: [
        ("[a b](u)", "‹4›a b‹›‹2› (u)‹›"), ("![alt](p.png \"T\")", "‹4›alt‹›‹2› (p.png \"T\")‹›"),
        ("[u](u)", "‹4›u‹›"), ("![](u)", "‹2›(u)‹›"), ("[a](<u v>)", "‹4›a‹›‹2› (u v)‹›"),
        ("[a](b_(c)_d)", "‹4›a‹›‹2› (b_(c)_d)‹›"), ("**[a](u)**", "‹1;4›a‹›‹1;2› (u)‹›"),
        ("[![a](i)](u)", "‹4›a‹2› (i)‹›‹2› (u)‹›"),
    ])
    func `a link shows its text and its address`(_ source: String, _ shown: String) {
        #expect(Rendering(source).marked == shown)
    }

    @Test(arguments: [
        ("\\*a\\*", "*a*"), ("\\# a", "# a"), ("a\\_b\\`c", "a_b`c"), ("1\\. a", "1. a"),
    ])
    func `a backslash takes a mark's meaning`(_ source: String, _ shown: String) {
        #expect(Rendering(source).marked == shown)
    }

    @Test func `a long bold text streams, and a lost close shows its mark`() {
        let words = String(repeating: "word ", count: 30)
        #expect(Rendering("**\(words)x** y", width: 500).marked == "‹1›\(words)x‹› y")
        #expect(Rendering("**\(words)x", width: 500).marked == "‹1›\(words)x‹›‹2›**‹›")
    }

    @Test func `a long italic text is text`() {
        let source = "*\(String(repeating: "word ", count: 60))x*"
        #expect(Rendering(source, width: 500).marked == source)
    }

    @Test func `styles end with their line`() {
        #expect(Rendering("*a\nb* c").marked == "*a\nb* c")
    }
}
