import Terminal
import Testing

@Suite struct DefinitionListTests {
    @Test func `meanings stand beside their names, wrapped`() {
        let list = DefinitionList([
            ("a", "one two three four five"), ("long", "ab|cd|ef|gh|ij|kl|mn|op"), ("b", ""),
        ])
        #expect(
            list.lines(width: 28) == [
                "  a     one two three four", "        five", "  long  ab|cd|ef|gh|ij|kl|",
                "        mn|op", "  b",
            ])
    }

    @Test func `a word longer than the line stands alone`() {
        let word = String(repeating: "x", count: 30)
        #expect(
            DefinitionList([("a", "b \(word) c")]).lines(width: 10) == [
                "  a  b", "     \(word)", "     c",
            ])
    }
}
