/// Writes styled text in lines no wider than the terminal, broken between words.
///
/// A word is held while it may have to go to the next line; styles are closed at every line's end.
struct LineWriter: Sendable, StyledOutput {
    /// Narrower terminals wrap by themselves.
    static let minimumWidth = 20
    /// So many columns must be left behind an unfinished word for it to be shown already.
    static let margin = 15
    /// The most columns of a thematic break.
    static let ruleBound = 40
    /// More bytes than these are not held for one word, nor for the blanks between two.
    static let bound = 4096

    private let terminalWidth: @Sendable () -> Int
    /// Whether words longer than a line are cut, as in a table's cell.
    private let cutsWords: Bool
    private var output = StyledBuffer()
    private var prefix = LinePrefix()
    private var width = Int.max
    private var column = 0
    private var isFresh = true
    private var blanks = HeldBlanks()
    private var word = HeldWord()
    private var isWordBegun = false
    private var boundary = WordBoundary()
    private var counter = ColumnCounter()

    init(width: @escaping @Sendable () -> Int, cutsWords: Bool = false) {
        terminalWidth = width
        self.cutsWords = cutsWords
    }

    /// How many bytes wait for what comes next.
    var heldCount: Int { blanks.bytes.count + word.bytes.count }

    /// The columns that a line behind `prefix` has; nil when the terminal is to wrap.
    func room(behind prefix: LinePrefix) -> Int? {
        let width = terminalWidth()
        if cutsWords { return width }
        let room = width - prefix.columns
        return width >= Self.minimumWidth && room >= Self.minimumWidth / 2 ? room : nil
    }

    /// The columns behind `prefix`, however few.
    func width(behind prefix: LinePrefix) -> Int { terminalWidth() - prefix.columns }

    // MARK: Lines

    mutating func beginLine(_ prefix: LinePrefix) {
        self.prefix = prefix
        boundary = WordBoundary()
        counter = ColumnCounter()
        begin(with: prefix.first)
    }

    mutating func endLine() {
        endWord()
        if fits() { showBlanks(in: []) }
        blanks.removeAll()
        output.endLine()
    }

    /// What may be shown by now; what is left of an unfinished word is held near the margin.
    mutating func take() -> [UInt8] {
        if !word.isEmpty, fits(Self.margin) {
            placeWord()
            isWordBegun = true
        }
        return output.take()
    }

    private mutating func begin(with bytes: [UInt8]) {
        width = room(behind: prefix).map { $0 + prefix.columns } ?? Int.max
        output.append(styled: bytes)
        column = prefix.columns
        isFresh = true
        isWordBegun = false
    }

    private mutating func breakLine() {
        output.endLine()
        blanks.removeAll()
        begin(with: prefix.rest)
    }

    // MARK: Text

    /// Shows `text` without wrapping it.
    mutating func writeUnbroken(_ text: ArraySlice<UInt8>, in style: StyleSet) {
        output.append(text, in: style)
    }

    /// Shows a thematic break in what is left of the line.
    mutating func writeRule() {
        let count = max(3, min(width(behind: prefix) - 1, Self.ruleBound))
        output.append(Array(String(repeating: "─", count: count).utf8), in: .dim)
    }

    mutating func write(_ text: ArraySlice<UInt8>, in style: StyleSet) {
        var place = text.startIndex
        while place < text.endIndex {
            let byte = text[place]
            if byte.isBlank {
                addBlank(byte, in: style)
                place += 1
            } else if byte < 0x80, !cutsWords {
                place = writeASCII(text, from: place, in: style)
            } else {
                place = writeScalar(text, from: place, in: style)
            }
        }
    }

    private mutating func writeASCII(
        _ text: ArraySlice<UInt8>, from start: Int, in style: StyleSet
    ) -> Int {
        var end = start + 1
        while end < text.endIndex, text[end] > 0x20, text[end] < 0x80 { end += 1 }
        if boundary.passASCII(first: text[start], last: text[end - 1]) { endWord() }
        counter.passASCII()
        add(text[start..<end], columns: end - start, in: style)
        return end
    }

    private mutating func writeScalar(
        _ text: ArraySlice<UInt8>, from start: Int, in style: StyleSet
    ) -> Int {
        let (scalar, end) = text.scalar(at: start)
        if boundary.pass(scalar) { endWord() }
        let columns = counter.count(scalar)
        if cutsWords { cutWord(before: columns) }
        add(text[start..<end], columns: columns, in: style)
        return end
    }

    // MARK: Words

    private func fits(_ columns: Int = 0) -> Bool {
        width == Int.max || column + blanks.columns + word.columns + columns <= width
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>, columns: Int, in style: StyleSet) {
        guard !isWordBegun else {
            output.append(bytes, in: style)
            advance(columns)
            return
        }
        word.add(bytes, columns: columns, in: style)
        guard !cutsWords, !fits() || word.bytes.count > Self.bound else { return }
        placeWord()
        isWordBegun = true
    }

    /// Puts the held word behind the blanks, or on a line of its own.
    private mutating func placeWord() {
        if !fits(), !isFresh { breakLine() }
        if let style = word.style { showBlanks(in: blanks.style.intersection(style)) }
        for piece in word.pieces {
            output.append(word.bytes[piece.start..<piece.end], in: piece.style)
        }
        if !word.isEmpty { advance(word.columns) }
        word.removeAll()
    }

    private mutating func endWord() {
        if !word.isEmpty { placeWord() }
        isWordBegun = false
    }

    private mutating func cutWord(before columns: Int) {
        guard !isWordBegun, prefix.columns + word.columns + columns > width else { return }
        placeWord()
        if column + columns > width { breakLine() }
    }

    private mutating func advance(_ columns: Int) {
        isFresh = false
        column += columns
        // The terminal has wrapped a word that is longer than a line.
        if column > width, !cutsWords { column = (column - 1) % width + 1 }
    }

    // MARK: Blanks

    private mutating func addBlank(_ byte: UInt8, in style: StyleSet) {
        endWord()
        boundary = WordBoundary()
        if blanks.bytes.count >= Self.bound {
            guard fits() else { return }
            showBlanks(in: blanks.style)
        }
        blanks.add(byte, at: column + blanks.columns, in: style)
    }

    private mutating func showBlanks(in style: StyleSet) {
        guard !blanks.bytes.isEmpty else { return }
        output.append(blanks.bytes, in: style)
        advance(blanks.columns)
        blanks.removeAll()
    }
}
