public import AIGateway
public import ArgumentParser

extension LogRating: ExpressibleByArgument {
    public init?(argument: String) {
        switch argument.lowercased() {
        case "good": self = .good
        case "bad": self = .bad
        case "none": self = .withdrawn
        default:
            guard let score = Int(argument), (0...100).contains(score) else { return nil }
            self = .score(score)
        }
    }
}
