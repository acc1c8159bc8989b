import Testing

@testable import Terminal

@Suite struct TableTests {
    @Test func `columns are aligned, wide characters counted twice`() {
        let table = Table(header: ["NAME", "X"], rows: [["日本", "1"], ["a", "2"]])
        #expect(table.lines(width: 80, colored: false) == ["NAME  X", "日本  1", "a     2"])
    }

    @Test func `the last column is cut to the width, controls are shown`() {
        let table = Table(header: ["A", "B"], rows: [["x", "0123456789\u{1B}"]])
        #expect(table.lines(width: 12, colored: false)[1] == "x  01234567…")
    }

    @Test(arguments: [("", 0), ("a", 1), ("日", 2), ("é", 1), ("e\u{301}", 1), ("👩‍👩‍👧‍👦", 2), ("🇩🇪", 2)])
    func `a text's columns`(_ text: String, _ columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }
}
