/// A regular expression, taken apart.
indirect enum RegularExpressionNode: Sendable {
    case scalar(ScalarSet)
    case sequence([RegularExpressionNode])
    case choice([RegularExpressionNode])
    case repetition(RegularExpressionNode, least: Int, most: Int?)
    case start
    case end
    case wordBoundary(isWanted: Bool)
    case look(RegularExpressionNode, isBehind: Bool, isWanted: Bool)
}
