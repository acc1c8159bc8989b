/// One search for a regular expression in one text.
struct RegularExpressionSearch {
    /// Steps after which a search is given up: about a tenth of a second.
    private static let longest = 5_000_000

    private let program: RegularExpressionProgram
    private let text: [UInt32]
    /// For each step the last round in which it was reached, so that no round takes one twice.
    private var rounds: [Int]
    private var round = 0
    private var stepsTaken = 0

    init(program: RegularExpressionProgram, text: String) {
        self.program = program
        self.text = text.unicodeScalars.map(\.value)
        rounds = Array(repeating: 0, count: program.steps.count)
    }

    /// Whether any part of the text matches; `nil` when finding out would take too long.
    mutating func run() -> Bool? {
        let isFound = isMatch(at: 0, from: 0, isBackward: false, isAnywhere: true)
        return stepsTaken > Self.longest ? nil : isFound
    }

    /// Whether the steps from `first` on match at `position`, or anywhere after it.
    private mutating func isMatch(
        at start: Int, from first: Int, isBackward: Bool, isAnywhere: Bool
    ) -> Bool {
        var position = start
        var reached = [first]
        while !reached.isEmpty, stepsTaken <= Self.longest {
            guard let waiting = follow(reached, at: position) else { return true }
            let place = isBackward ? position - 1 : position
            guard text.indices.contains(place) else { return false }
            reached = waiting.filter { takes(text[place], at: $0) }.map { $0 + 1 }
            if isAnywhere { reached.append(first) }
            position += isBackward ? -1 : 1
        }
        return false
    }

    private func takes(_ scalar: UInt32, at step: Int) -> Bool {
        guard case .take(let set) = program.steps[step] else { return false }
        return program.sets[set].contains(scalar)
    }

    /// The steps that wait for a code point after all others were taken; `nil` when one accepts.
    private mutating func follow(_ reached: [Int], at position: Int) -> [Int]? {
        round += 1
        let round = round
        var waiting: [Int] = []
        var open = reached
        while let step = open.popLast() {
            guard rounds[step] != round else { continue }
            rounds[step] = round
            stepsTaken += 1
            switch program.steps[step] {
            case .take: waiting.append(step)
            case .accept: return nil
            case .split(let one, let other): open += [one, other]
            case .jump(let next): open.append(next)
            case .look(_, _, let next): if looks(step, at: position) { open.append(next) }
            case .start, .end, .wordBoundary: if holds(step, at: position) { open.append(step + 1) }
            }
        }
        return waiting
    }

    private func holds(_ step: Int, at position: Int) -> Bool {
        switch program.steps[step] {
        case .start: position == 0
        case .end: position == text.count
        case .wordBoundary(let isWanted):
            (isWord(position - 1) != isWord(position)) == isWanted
        default: false
        }
    }

    private mutating func looks(_ step: Int, at position: Int) -> Bool {
        guard case .look(let isBehind, let isWanted, _) = program.steps[step] else { return false }
        let isFound = isMatch(at: position, from: step + 1, isBackward: isBehind, isAnywhere: false)
        return isFound == isWanted
    }

    private func isWord(_ place: Int) -> Bool {
        text.indices.contains(place) && ScalarSet.word.contains(text[place])
    }
}
