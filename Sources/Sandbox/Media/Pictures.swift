/// How many pictures are wanted at once; every family has its own word for it.
enum Pictures {
    private static let names = ["n", "num_images", "num_outputs"]
    private static let most = 10

    static func count(in input: JSONValue) throws(Refusal) -> Int {
        for name in names {
            guard let value = input[name], !value.isNull else { continue }
            // In a form, numbers are texts.
            guard let count = value.integer ?? value.text.flatMap({ Int($0) }),
                (1...most).contains(count)
            else { throw .invalid("\(name): must be between 1 and \(most)") }
            return count
        }
        return 1
    }
}
