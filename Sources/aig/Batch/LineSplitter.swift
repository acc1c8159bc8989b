/// Cuts a stream of bytes into lines, keeping no more than one line and one chunk.
struct LineSplitter {
    /// A line as it stands in the file, without its end.
    enum Content: Equatable {
        case bytes([UInt8])
        case tooLong
    }

    struct Line: Equatable {
        /// From 1.
        let number: Int
        let content: Content
    }

    private let longest: Int
    private let shard: Shard
    private var chunk: ArraySlice<UInt8> = []
    /// The beginning of a line whose end has not come.
    private var open: [UInt8] = []
    private var isTooLong = false
    /// Whether all bytes have come.
    private(set) var isEnded = false
    private var number = 1
    /// The bytes of the lines that were handed out, or left to others.
    private(set) var consumed = 0

    /// - Parameters:
    ///   - longest: the most bytes of a line.
    ///   - shard: the lines that are of interest; others are not even copied.
    init(longest: Int, shard: Shard = .whole) {
        self.longest = longest
        self.shard = shard
    }

    /// Whether all lines were handed out.
    var isDrained: Bool { isEnded && chunk.isEmpty && open.isEmpty && !isTooLong }

    /// Takes the next bytes, once ``next()`` gave nothing more; `nil` at the end.
    mutating func feed(_ bytes: [UInt8]?) {
        guard let bytes else { return isEnded = true }
        chunk = bytes[...]
    }

    /// The next line that is complete, of the shard and not blank.
    mutating func next() -> Line? {
        while let end = chunk.firstIndex(of: 0x0A) {
            take(chunk[..<end])
            chunk = chunk[(end + 1)...]
            consumed += 1
            if let line = finish() { return line }
        }
        take(chunk)
        chunk = []
        guard isEnded, !open.isEmpty || isTooLong else { return nil }
        return finish()
    }

    private mutating func take(_ bytes: ArraySlice<UInt8>) {
        consumed += bytes.count
        guard shard.contains(line: number), !isTooLong else { return }
        isTooLong = open.count + bytes.count > longest
        if isTooLong { open = [] } else { open += bytes }
    }

    private mutating func finish() -> Line? {
        defer {
            number += 1
            open = []
            isTooLong = false
        }
        guard !isTooLong else { return Line(number: number, content: .tooLong) }
        if number == 1, open.starts(with: [0xEF, 0xBB, 0xBF]) { open.removeFirst(3) }
        // What isn't of the shard was not taken.
        guard !open.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) else { return nil }
        return Line(number: number, content: .bytes(open))
    }
}
