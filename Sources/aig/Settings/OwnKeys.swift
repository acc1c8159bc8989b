import AIGateway

/// Which of the user's own provider keys go along, by the variables that hold them.
///
/// A key in the environment is not sent unasked: it would come before the key stored in the gateway
/// and before Unified Billing, and the bill would come from elsewhere without a word.
struct OwnKeys: Sendable {
    /// Whether every provider gets the key in its usual variable.
    private let usesUsual: Bool
    /// Variables that were named, by slug.
    private let named: [String: String]

    static let none = OwnKeys(usesUsual: false, named: [:])

    private init(usesUsual: Bool, named: [String: String]) {
        (self.usesUsual, self.named) = (usesUsual, named)
    }

    /// - Parameter main: whose key a variable is that names no provider.
    init(_ flags: ProviderKeyFlags, main: Provider?) throws {
        var named: [String: String] = [:]
        for word in flags.providerKeyEnv {
            let halves = word.split(separator: "=", maxSplits: 1).map(String.init)
            guard let variable = halves.last, !variable.isEmpty,
                let slug = halves.count == 2
                    ? Provider(unchecked: halves[0]).slug : main?.slug
            else {
                throw Failure.usage(
                    "--provider-key-env \(word): say whose key it is, as in openai=OPENAI_API_KEY")
            }
            named[slug] = variable
        }
        self.init(usesUsual: flags.ownKey, named: named)
    }

    /// The keys that are to go along and are set.
    func secrets(in world: World) -> [String: Secret] {
        keys(in: world) { variable in
            guard let text = world.variable(variable) else { return nil }
            let secret = Secret(Credentials.bare(text))
            world.secrets.add(secret)
            return secret
        }
    }

    /// Their variables in their place, as a shell writes them.
    func placeholders(in world: World) -> [String: Secret] {
        keys(in: world) { Secret("$" + $0) }
    }

    private func keys(
        in world: World, _ key: (String) -> Secret?
    ) -> [String: Secret] {
        let slugs = Set(named.keys).union(usesUsual ? Provider.slugs : [])
        let pairs = slugs.compactMap { slug in
            variable(of: slug, in: world).flatMap(key).map { (slug, $0) }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// Throws unless there is a key for each provider that is to get one.
    func check(_ providers: [Provider], in world: World) throws {
        for provider in providers where provider != .workersAI {
            guard usesUsual || named[provider.slug] != nil else { continue }
            guard let variable = variable(of: provider.slug, in: world) else {
                throw Failure.usage(
                    "\(provider.slug) has no usual variable for its key: name one with --provider-key-env"
                )
            }
            guard world.variable(variable) != nil else {
                throw Failure.usage(
                    "your key of \(provider.slug): the environment variable \(variable) is not set")
            }
        }
    }

    /// The variable that was named; else the first of the usual ones that is set.
    private func variable(of slug: String, in world: World) -> String? {
        let usual = Provider(unchecked: slug).keyVariables
        return named[slug] ?? usual.first { world.variable($0) != nil } ?? usual.first
    }
}
