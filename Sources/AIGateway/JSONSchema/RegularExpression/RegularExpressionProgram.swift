/// A regular expression as steps that ``RegularExpressionSearch`` can take side by side.
struct RegularExpressionProgram: Sendable {
    enum Step: Sendable {
        /// Takes one code point that is in the set of that number.
        case take(Int)
        /// Goes on at both steps.
        case split(Int, Int)
        case jump(Int)
        case start
        case end
        case wordBoundary(isWanted: Bool)
        /// Goes on at `next` depending on whether what follows this step matches here.
        case look(isBehind: Bool, isWanted: Bool, next: Int)
        case accept
    }

    /// A program that is longer, for its counted repetitions, is refused.
    private static let longest = 200_000

    private(set) var steps: [Step] = []
    private(set) var sets: [ScalarSet] = []

    init(_ node: RegularExpressionNode) throws(RegularExpressionError) {
        try add(node, isBackward: false)
        steps.append(.accept)
    }

    private mutating func add(
        _ node: RegularExpressionNode, isBackward: Bool
    ) throws(RegularExpressionError) {
        guard steps.count < Self.longest else {
            throw RegularExpressionError(reason: "it repeats too much")
        }
        switch node {
        case .scalar(let set): addSet(set)
        case .sequence(let items):
            for item in isBackward ? items.reversed() : items {
                try add(item, isBackward: isBackward)
            }
        case .choice(let items): try addChoice(items[...], isBackward: isBackward)
        case .repetition(let item, let least, let most):
            try addRepetition(of: item, least, most, isBackward: isBackward)
        case .start: steps.append(.start)
        case .end: steps.append(.end)
        case .wordBoundary(let isWanted): steps.append(.wordBoundary(isWanted: isWanted))
        case .look(let item, let isBehind, let isWanted):
            try addLook(item, isBehind: isBehind, isWanted: isWanted)
        }
    }

    private mutating func addSet(_ set: ScalarSet) {
        steps.append(.take(sets.count))
        sets.append(set)
    }

    private mutating func addChoice(
        _ items: ArraySlice<RegularExpressionNode>, isBackward: Bool
    ) throws(RegularExpressionError) {
        var ends: [Int] = []
        for item in items.dropLast() {
            let split = reserve()
            try add(item, isBackward: isBackward)
            ends.append(reserve())
            steps[split] = .split(split + 1, steps.count)
        }
        if let last = items.last { try add(last, isBackward: isBackward) }
        for end in ends { steps[end] = .jump(steps.count) }
    }

    private mutating func addRepetition(
        of item: RegularExpressionNode, _ least: Int, _ most: Int?, isBackward: Bool
    ) throws(RegularExpressionError) {
        var copy = 0
        while copy < least, try addsCopy(item, isBackward) { copy += 1 }
        guard let most else { return try addLoop(of: item, isBackward: isBackward) }
        var skips: [Int] = []
        while copy < most {
            skips.append(reserve())
            guard try addsCopy(item, isBackward) else { break }
            copy += 1
        }
        for skip in skips { steps[skip] = .split(skip + 1, steps.count) }
    }

    /// Whether the copy added anything: of nothing, one copy is as good as a million.
    private mutating func addsCopy(
        _ item: RegularExpressionNode, _ isBackward: Bool
    ) throws(RegularExpressionError) -> Bool {
        let count = steps.count
        try add(item, isBackward: isBackward)
        return steps.count > count
    }

    private mutating func addLoop(
        of item: RegularExpressionNode, isBackward: Bool
    ) throws(RegularExpressionError) {
        let split = reserve()
        try add(item, isBackward: isBackward)
        steps.append(.jump(split))
        steps[split] = .split(split + 1, steps.count)
    }

    private mutating func addLook(
        _ item: RegularExpressionNode, isBehind: Bool, isWanted: Bool
    ) throws(RegularExpressionError) {
        let look = reserve()
        try add(item, isBackward: isBehind)
        steps.append(.accept)
        steps[look] = .look(isBehind: isBehind, isWanted: isWanted, next: steps.count)
    }

    /// A place for a step that needs to know what comes after.
    private mutating func reserve() -> Int {
        steps.append(.accept)
        return steps.count - 1
    }
}
